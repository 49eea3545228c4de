package dev.roundup.processor.render;

import dev.roundup.processor.model.Roundup;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** Renders roundups. */
public final class Renderers {
    private Renderers() {}

    /**
     * All that a roundup becomes: its page, the pictures and files that the page shows, its catalogue.
     *
     * @param output the folder in which the page's folder lies, such as {@code META-INF/resources/roundup}
     */
    public static List<Output> render(Roundup roundup, String output) {
        Addresses addresses = new Addresses(roundup);
        List<Output> outputs = new ArrayList<>();
        byte[] page = new PageRenderer(roundup, addresses).render();
        outputs.add(new Output.Resource(Addresses.PAGE, out -> out.write(page)));
        for (PublishedFiles.PublishedFile published : addresses.files()) {
            outputs.add(new Output.Resource(published.name(), out -> {
                try (InputStream content = published.file().content().open()) {
                    content.transferTo(out);
                }
            }));
        }
        outputs.add(new CatalogRenderer(roundup, addresses).render(output));
        return List.copyOf(outputs);
    }
}

package dev.roundup.processor.render;

import dev.roundup.processor.model.Remark;
import dev.roundup.processor.model.Roundup;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Renders roundups. */
public final class Renderers {
    private Renderers() {}

    /**
     * All that a roundup becomes: its page, the pictures and files that the page shows, its catalogue.
     *
     * @param output the folder in which the page's folder lies, such as {@code META-INF/resources/roundup}
     * @param style a style sheet of the user's own, to come after the page's
     */
    public static List<Output> render(Roundup roundup, String output, Optional<String> style) {
        return outputs(roundup, output, style, Addresses.PAGE, Optional.empty());
    }

    /**
     * The same as a draft: a page of another name that is not to be indexed, says that it is a draft, and shows what is to
     * be seen to.
     */
    public static List<Output> draft(Roundup roundup, String output, Optional<String> style, List<Remark> remarks) {
        return outputs(roundup, output, style, Addresses.DRAFT, Optional.of(remarks));
    }

    private static List<Output> outputs(
            Roundup roundup, String output, Optional<String> style, String pageFile, Optional<List<Remark>> remarks) {
        Addresses addresses = new Addresses(roundup);
        List<Output> outputs = new ArrayList<>();
        byte[] page = new PageRenderer(roundup, addresses, style, remarks).render();
        outputs.add(new Output.Resource(pageFile, out -> out.write(page)));
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

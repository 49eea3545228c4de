package dev.roundup.processor.render;

import dev.roundup.processor.model.Format;
import dev.roundup.processor.model.Remark;
import dev.roundup.processor.model.Roundup;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Renders roundups. A format that a roundup does not come out as costs nothing, not even the loading of its classes. */
public final class Renderers {
    private Renderers() {}

    /**
     * All that a roundup becomes, in the formats that it names: its page with the pictures and files that the page shows, the
     * same papers in other forms, its catalogue.
     *
     * @param output the folder in which the page's folder lies, such as {@code META-INF/resources/roundup}
     */
    public static List<Output> render(Roundup roundup, String output) {
        Addresses addresses = new Addresses(roundup);
        List<Output> outputs = new ArrayList<>();
        for (Format format : Format.values()) {
            if (roundup.formats().contains(format)) {
                outputs.addAll(in(format, roundup, addresses, output));
            }
        }
        return List.copyOf(outputs);
    }

    /**
     * A draft: a page of another name that is not to be indexed, says that it is a draft, and shows what is to be seen to.
     * It is for looking at, so it comes whatever the formats, and what others would take for finished does not.
     */
    public static List<Output> draft(Roundup roundup, String output, List<Remark> remarks) {
        Addresses addresses = new Addresses(roundup);
        List<Output> outputs = new ArrayList<>(page(roundup, addresses, Addresses.DRAFT, Optional.of(remarks)));
        if (roundup.formats().contains(Format.CATALOG)) {
            outputs.addAll(in(Format.CATALOG, roundup, addresses, output));
        }
        return List.copyOf(outputs);
    }

    private static List<Output> in(Format format, Roundup roundup, Addresses addresses, String output) {
        return switch (format) {
            case PAGE -> page(roundup, addresses, Addresses.PAGE, Optional.empty());
            case BIBTEX -> List.of(file(Addresses.BIBTEX, BibtexRenderer.render(roundup, addresses)));
            case CSL_JSON -> List.of(file(Addresses.CSL_JSON, CslRenderer.render(roundup, addresses)));
            case ATOM ->
                AtomRenderer.render(roundup, addresses, output).stream()
                        .map(feed -> file(Addresses.FEED, feed))
                        .toList();
            case CATALOG -> List.of(new CatalogRenderer(roundup, addresses).render(output));
        };
    }

    private static List<Output> page(
            Roundup roundup, Addresses addresses, String name, Optional<List<Remark>> remarks) {
        List<Output> outputs = new ArrayList<>();
        outputs.add(file(name, new PageRenderer(roundup, addresses, remarks).render()));
        for (PublishedFiles.PublishedFile published : addresses.files()) {
            outputs.add(new Output.Resource(published.name(), out -> {
                try (InputStream content = published.file().content().open()) {
                    content.transferTo(out);
                }
            }));
        }
        return outputs;
    }

    private static Output file(String name, byte[] content) {
        return new Output.Resource(name, out -> out.write(content));
    }
}

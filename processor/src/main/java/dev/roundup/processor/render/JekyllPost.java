package dev.roundup.processor.render;

import dev.roundup.processor.model.Located;
import dev.roundup.processor.model.Roundup;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jsoup.nodes.Document;

/** Renders {@code _posts/<date>-<slug>.html}: the page as a post of a Jekyll site, in which the theme gives title and date. */
final class JekyllPost {
    private JekyllPost() {}

    /**
     * The post; empty where no date is known, since Jekyll reads it from the file's name.
     *
     * @param folder the address of the page's folder within the site
     * @param page the page, which is taken apart
     */
    static Optional<Output.Resource> render(Roundup roundup, String folder, Document page) {
        return roundup.published().reading().map(reading -> {
            String post = "---\n" + PostFrontMatter.of(roundup) + "---\n"
                    + PostBody.of(page, folder, roundup.accent().map(Located::value));
            return Renderers.file(Addresses.post(roundup, reading.first()), post.getBytes(StandardCharsets.UTF_8));
        });
    }
}

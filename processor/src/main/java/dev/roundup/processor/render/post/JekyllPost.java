package dev.roundup.processor.render.post;

import dev.roundup.processor.markup.HtmlWriter;
import dev.roundup.processor.markup.PageForm;
import dev.roundup.processor.model.Located;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.render.output.Addresses;
import dev.roundup.processor.render.output.Output;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * Renders {@code _posts/<date>-<slug>.html}: the page as a post of a Jekyll site. The theme of the site shows title and
 * date.
 */
public final class JekyllPost {
    private JekyllPost() {}

    /**
     * Renders the post; empty without a date, because Jekyll reads the date from the file's name.
     *
     * @param folder the address of the page's folder within the site
     * @param page the page, which this method takes apart
     */
    public static Optional<Output.Resource> render(Roundup roundup, String folder, Element page) {
        return roundup.metadata().published().reading().map(reading -> {
            HtmlWriter writer = new HtmlWriter(PageForm.POST).write("---\n" + PostFrontMatter.of(roundup) + "---\n");
            writer.writeIn(PostBody.of(page, folder, roundup.design().accent().map(Located::value)));
            return Output.Resource.of(Addresses.post(roundup, reading.first()), writer.take());
        });
    }
}

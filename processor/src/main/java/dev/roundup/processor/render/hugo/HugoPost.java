package dev.roundup.processor.render.hugo;

import dev.roundup.processor.markup.HtmlTree;
import dev.roundup.processor.markup.HtmlWriter;
import dev.roundup.processor.markup.PageForm;
import dev.roundup.processor.model.Located;
import dev.roundup.processor.model.Name;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.render.output.Addresses;
import dev.roundup.processor.render.output.FrontMatterText;
import dev.roundup.processor.render.output.Output;
import dev.roundup.processor.render.output.PlaceholderValues;
import dev.roundup.processor.render.post.PostBody;
import dev.roundup.processor.render.post.PostElements;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Renders the page as a post of a Hugo site: a page bundle (a folder with {@code index.md} and the files of the post).
 * Hugo shows HTML in its content only if the configuration of the site allows it, and runs shortcodes in it. So the body
 * is in a file of its own, which Hugo does not read, and a shortcode of ours shows it.
 */
public final class HugoPost {
    private static final String SHORTCODE = "roundup";

    private HugoPost() {}

    /**
     * Renders the post, without the files beside it.
     *
     * @param page the page, which this method takes apart
     */
    public static List<Output.Resource> render(Roundup roundup, Element page) {
        HtmlTree.all(page).stream()
                .filter(link -> link.attr("href").equals(Addresses.FEED))
                .toList()
                .forEach(link -> item(link).remove());
        Element body = PostBody.of(page, "", roundup.design().accent().map(Located::value));
        String folder = folder(roundup);
        String text = frontMatter(roundup) + "\n{{< " + SHORTCODE + " >}}\n";
        return List.of(
                Output.Resource.of(folder + "index.md", List.of(text.getBytes(StandardCharsets.UTF_8))),
                Output.Resource.of(
                        folder + Addresses.BODY,
                        new HtmlWriter(PageForm.BUNDLE).writeIn(body).take()));
    }

    /** Adapts the entry of a paper. A link to a file that Hugo does not publish becomes text. */
    public static void settle(Element entry) {
        PostElements.settle(entry, "");
        HtmlTree.all(entry).stream()
                .filter(link -> link.nameIs("a") && HugoFiles.isContent(link.attr("href")))
                .filter(link -> link.attr("href").indexOf(':') < 0)
                .forEach(link -> link.removeAttr("href"));
    }

    /** The folder of the post. */
    static String folder(Roundup roundup) {
        return Addresses.HUGO + "/content/post/" + roundup.slug().value() + "/";
    }

    /** The template of the shortcode. */
    static Output.Resource shortcode() {
        String template =
                "{{- with .Page.Resources.Get \"" + Addresses.BODY + "\" }}{{ .Content | safeHTML }}{{ end -}}\n";
        return Output.Resource.of(
                Addresses.HUGO + "/layouts/shortcodes/" + SHORTCODE + ".html",
                List.of(template.getBytes(StandardCharsets.UTF_8)));
    }

    /** The feed leads to the page itself, which a Hugo site does not show. */
    private static Node item(Element link) {
        return Optional.ofNullable(link.parent())
                .filter(parent -> parent.nameIs("li"))
                .orElse(link);
    }

    private static String frontMatter(Roundup roundup) {
        PlaceholderValues values = new PlaceholderValues(roundup);
        String title = values.plain(roundup.metadata().title());
        Optional<String> description =
                roundup.metadata().description().map(values::plain).filter(words -> !words.isBlank());
        FrontMatterText lines = new FrontMatterText()
                .put("title", title)
                .put("description", description)
                // Without this line, lists show the first words of the body, which are rules of its style sheet.
                .put("summary", description.orElse(title))
                .put(
                        "authors",
                        roundup.metadata().author().map(Name::printed).stream().toList())
                .put("date", HugoDates.moment(roundup.metadata().published()))
                .put("lastmod", roundup.metadata().updated().flatMap(HugoDates::moment));
        roundup.frontMatter()
                .forEach(line -> lines.own(line.name().value(), line.value().value()));
        return lines.text();
    }
}

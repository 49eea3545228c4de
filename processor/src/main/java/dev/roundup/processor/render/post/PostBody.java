package dev.roundup.processor.render.post;

import dev.roundup.processor.markup.HtmlTree;
import dev.roundup.processor.render.page.Palette;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Makes the body of a post of a page: the same parts below one element, without what a theme or a page of its own has.
 */
final class PostBody {
    static final String CLASS = "roundup";

    private PostBody() {}

    /**
     * The body's elements, the lead first, with what goes between them.
     *
     * @param folder the address of the page's folder within the site
     * @param accent the colour that its bands are tinted with
     */
    static Element of(Element page, String folder, Optional<String> accent) {
        Element body = HtmlTree.child(page, "body");
        PostElements.settle(body, folder);
        Element post = new Element("div").addClass(CLASS);
        body.classNames().forEach(name -> post.addClass(CLASS + "-" + name));
        accent.map(String::strip)
                .filter(colour -> Palette.of(colour).isPresent())
                .ifPresent(colour -> HtmlTree.set(post, "style", "--tint:" + colour));
        Stream.of("lang", "dir").filter(page::hasAttr).forEach(name -> HtmlTree.set(post, name, page.attr(name)));

        Element head = HtmlTree.child(body, "header");
        Optional<Element> lead = HtmlTree.find(head, part -> part.hasClass("description"));
        remove(
                HtmlTree.all(head),
                part -> part.nameIs("h1") || part.hasClass("description") || part.hasClass("byline"));
        Element foot = HtmlTree.child(body, "footer");
        remove(foot.children(), PostBody::leadsElsewhere);
        List<Element> parts = new ArrayList<>();
        Stream.of(head.removeAttr("id")).filter(PostBody::showsSomething).forEach(parts::add);
        body.children().stream().filter(part -> part.hasClass("contents")).forEach(parts::add);
        parts.addAll(HtmlTree.child(body, "main").children());
        Stream.of(foot).filter(PostBody::showsSomething).forEach(parts::add);

        body.empty();
        // What comes before the first empty line is what Jekyll shows of a post elsewhere.
        lead.ifPresent(words -> body.appendChild(words.removeAttr("class")).appendText("\n\n"));
        body.appendChild(post).appendText("\n");
        post.appendText("\n").appendChild(PostStyle.element()).appendText("\n");
        parts.forEach(part -> post.appendChild(part).appendText("\n"));
        return body;
    }

    private static void remove(List<Element> parts, Predicate<Element> unwanted) {
        parts.stream().filter(unwanted).forEach(Node::remove);
    }

    /** Whether a part of the foot leads to the site, or says what made a page of its own. */
    private static boolean leadsElsewhere(Element part) {
        boolean hasLink = part.nameIs("p") && !part.children().isEmpty();
        return (hasLink && !part.hasClass("license")) || part.hasClass("generator");
    }

    private static boolean showsSomething(Element part) {
        return part.hasText()
                || HtmlTree.find(part, element -> element.nameIs("img")).isPresent();
    }
}

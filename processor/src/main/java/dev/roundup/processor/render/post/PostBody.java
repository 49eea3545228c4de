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
 * Turns a page into the body of a post. The body has the parts of the page in one element, without those that a theme
 * provides or that only a page of its own needs.
 */
public final class PostBody {
    static final String CLASS = "roundup";

    private PostBody() {}

    /**
     * Returns an element that contains the body: the lead first, then everything else.
     *
     * @param folder the address of the page's folder within the site
     * @param accent the colour that tints its bands
     */
    public static Element of(Element page, String folder, Optional<String> accent) {
        Element body = HtmlTree.child(page, "body");
        PostElements.settle(body, folder);
        Element post = new Element("div").addClass(CLASS);
        body.classNames().forEach(name -> post.addClass(CLASS + "-" + name));
        accent.map(String::strip)
                .filter(colour -> Palette.of(colour).isPresent())
                .ifPresent(colour -> post.attr("style", "--tint:" + colour));
        Stream.of("lang", "dir").filter(page::hasAttr).forEach(name -> post.attr(name, page.attr(name)));

        Element head = HtmlTree.child(body, "header");
        Optional<Element> lead = HtmlTree.find(head, part -> part.hasClass("description"));
        remove(
                HtmlTree.all(head),
                part -> part.nameIs("h1") || part.hasClass("description") || part.hasClass("byline"));
        Element foot = HtmlTree.child(body, "footer");
        remove(foot.children(), PostBody::leadsElsewhere);
        List<Element> parts = new ArrayList<>();
        Stream.of(head.removeAttr("id")).filter(PostBody::showsSomething).forEach(parts::add);
        Element frame = HtmlTree.find(body, part -> part.hasClass("frame")).orElseThrow();
        frame.children().stream().filter(part -> part.hasClass("contents")).forEach(parts::add);
        HtmlTree.child(frame, "main").children().stream()
                .filter(part -> !part.hasAttr("hidden"))
                .forEach(parts::add);
        Stream.of(foot).filter(PostBody::showsSomething).forEach(parts::add);

        body.empty();
        // In lists of posts, Jekyll shows everything before the first empty line.
        lead.ifPresent(words -> body.appendChild(words.removeAttr("class")).appendText("\n\n"));
        body.appendChild(post).appendText("\n");
        post.appendText("\n")
                .appendChild(PostStyle.element(page.hasAttr("dir")))
                .appendText("\n");
        parts.forEach(part -> post.appendChild(part).appendText("\n"));
        return body;
    }

    private static void remove(List<Element> parts, Predicate<Element> unwanted) {
        parts.stream().filter(unwanted).forEach(Node::remove);
    }

    /** True if a part of the foot leads to the site, or names the generator of the page. */
    private static boolean leadsElsewhere(Element part) {
        boolean hasLink = part.nameIs("p") && !part.children().isEmpty();
        return (hasLink && !part.hasClass("license")) || part.hasClass("generator");
    }

    private static boolean showsSomething(Element part) {
        return part.hasText()
                || HtmlTree.find(part, element -> element.nameIs("img")).isPresent();
    }
}

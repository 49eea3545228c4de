package dev.roundup.processor.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Makes the body of a post of a page: the same parts below one element, without what a theme or a page of its own has, and
 * with addresses that hold wherever the site shows them.
 */
final class PostBody {
    static final String CLASS = "roundup";

    private static final Set<String> ADDRESSES = Set.of("href", "src", "srcset", "poster");
    private static final Pattern ABSOLUTE = Pattern.compile("(?i)#|[a-z][a-z0-9+.-]*:");

    private final Document page;
    private final String folder;

    private PostBody(Document page, String folder) {
        this.page = page;
        this.folder = folder;
    }

    /**
     * The body, without Liquid.
     *
     * @param folder the address of the page's folder within the site
     * @param accent the colour that its bands are tinted with
     */
    static String of(Document page, String folder, Optional<String> accent) {
        return new PostBody(page, folder)
                .html(accent.map(String::strip)
                        .filter(colour -> Palette.of(colour).isPresent()));
    }

    private String html(Optional<String> accent) {
        Element body = page.body();
        settle(body);
        Element post = new Element("div").addClass(CLASS);
        body.classNames().forEach(name -> post.addClass(CLASS + "-" + name));
        accent.ifPresent(colour -> post.attr("style", "--tint:" + colour));
        Element html = page.expectFirst("html");
        Stream.of("lang", "dir").filter(html::hasAttr).forEach(name -> post.attr(name, html.attr(name)));

        Element head = body.expectFirst("header.band");
        Optional<Element> lead = Optional.ofNullable(head.selectFirst(".description"));
        head.select("h1, .description, .byline").remove();
        Element foot = body.expectFirst("footer");
        foot.select("> p:has(> *):not(.license), > .generator").remove(); // what leads to the site, and to the top
        List<Element> parts = new ArrayList<>();
        Stream.of(head.removeAttr("id")).filter(PostBody::showsSomething).forEach(parts::add);
        parts.addAll(body.select("> .contents"));
        parts.addAll(body.expectFirst("main").children());
        Stream.of(foot).filter(PostBody::showsSomething).forEach(parts::add);

        body.empty();
        // What comes before the first empty line is what Jekyll shows of a post elsewhere.
        lead.ifPresent(words -> body.appendChild(words.removeAttr("class")).appendChild(new TextNode("\n\n")));
        body.appendChild(post).appendChild(new TextNode("\n"));
        post.appendText("\n").appendChild(PostStyle.element()).appendText("\n");
        parts.forEach(part -> post.appendChild(part).appendText("\n"));
        return Liquid.escaped(body.html());
    }

    private void settle(Element body) {
        List<Element> unwanted = new ArrayList<>();
        List<Element> unwrapped = new ArrayList<>();
        body.traverse((node, depth) -> {
            if (node instanceof Element element && element.attributesSize() > 0) {
                element.removeAttr(Filters.TOKENS);
                for (Attribute attribute : element.attributes()) {
                    if (ADDRESSES.contains(attribute.getKey())
                            && !ABSOLUTE.matcher(attribute.getValue()).lookingAt()) {
                        attribute.setValue(folder + attribute.getValue());
                    }
                }
                switch (element.normalName()) {
                    case "img", "video" -> keepWidth(element);
                    case "button" -> unwanted.add(element);
                    case "a" -> Optional.of(element).filter(PostBody::isChoice).ifPresent(unwrapped::add);
                    default -> {}
                }
            }
        });
        unwanted.forEach(Node::remove);
        unwrapped.forEach(Node::unwrap);
    }

    /** Themes love to stretch all pictures; only an attribute of its own keeps one as wide as it is. */
    private static void keepWidth(Element picture) {
        if (picture.hasAttr("width")) {
            picture.attr("style", "width:" + picture.attr("width") + "px");
        }
    }

    /** Whether it leads to a choice among the papers, which a post does not have. */
    private static boolean isChoice(Element link) {
        Element parent = link.parent();
        return parent != null && parent.hasClass("tag");
    }

    private static boolean showsSomething(Element part) {
        return part.hasText() || part.selectFirst("img") != null;
    }
}

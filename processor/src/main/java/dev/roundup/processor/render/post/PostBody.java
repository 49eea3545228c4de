package dev.roundup.processor.render.post;

import dev.roundup.processor.markup.Element;
import dev.roundup.processor.markup.Node;
import dev.roundup.processor.render.page.Palette;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

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
        Element body = page.child("body");
        PostElements.settle(body, folder);
        Element post = new Element("div").addClass(CLASS);
        body.classes().forEach(name -> post.addClass(CLASS + "-" + name));
        accent.map(String::strip)
                .filter(colour -> Palette.of(colour).isPresent())
                .ifPresent(colour -> post.set("style", "--tint:" + colour));
        Stream.of("lang", "dir").filter(page::has).forEach(name -> post.set(name, page.value(name)));

        Element head = body.child("header");
        Optional<Element> lead = head.find(part -> part.hasClass("description"));
        remove(head.all(), part -> part.is("h1") || part.hasClass("description") || part.hasClass("byline"));
        Element foot = body.child("footer");
        remove(foot.children(), PostBody::leadsElsewhere);
        List<Element> parts = new ArrayList<>();
        Stream.of(head.unset("id")).filter(PostBody::showsSomething).forEach(parts::add);
        body.children().stream().filter(part -> part.hasClass("contents")).forEach(parts::add);
        parts.addAll(body.child("main").children());
        Stream.of(foot).filter(PostBody::showsSomething).forEach(parts::add);

        body.empty();
        // What comes before the first empty line is what Jekyll shows of a post elsewhere.
        lead.ifPresent(words -> body.append(words.unset("class")).append("\n\n"));
        body.append(post).append("\n");
        post.append("\n").append(PostStyle.element()).append("\n");
        parts.forEach(part -> post.append(part).append("\n"));
        return body;
    }

    private static void remove(List<Element> parts, Predicate<Element> unwanted) {
        parts.stream().filter(unwanted).forEach(Node::remove);
    }

    /** Whether a part of the foot leads to the site, or says what made a page of its own. */
    private static boolean leadsElsewhere(Element part) {
        boolean hasLink = part.is("p") && !part.children().isEmpty();
        return (hasLink && !part.hasClass("license")) || part.hasClass("generator");
    }

    private static boolean showsSomething(Element part) {
        return !part.text().isBlank() || part.find(element -> element.is("img")).isPresent();
    }
}

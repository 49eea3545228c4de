package dev.roundup.processor.render.site;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Makes elements. Words become text nodes, never markup. */
final class Html {
    private Html() {}

    static Element element(String name, Node... content) {
        return new Element(name).appendChildren(List.of(content));
    }

    static Element element(String name, String words) {
        return element(name, new TextNode(words));
    }

    static Element link(String address, String words) {
        return element("a", words).attr("href", address);
    }

    /** A link if there is an address, or else a text. */
    static Node link(Optional<String> address, String words) {
        return address.<Node>map(target -> link(target, words)).orElseGet(() -> new TextNode(words));
    }

    /** A list with items that hold some content each. */
    static Element list(String className, List<? extends Element> items) {
        return new Element("ul").addClass(className).appendChildren(items);
    }

    static Element described(String className, Node... content) {
        return element("p", content).addClass(className);
    }
}

package dev.roundup.processor.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Tag;
import org.jspecify.annotations.Nullable;

/** Reads pages with jsoup, and offers operations on its trees that jsoup does not have. */
public final class HtmlTree {
    /** The attribute that names the slot that an element fills. It is for us, and never written. */
    static final String SLOT = "data-slot";

    private HtmlTree() {}

    /** The root element of a page, without the document around it. */
    public static Element read(String html) {
        Element page = Jsoup.parse(html).expectFirst("html");
        page.remove();
        return page;
    }

    /** Finds the first element that fills a slot, in an element or itself, and removes the mark of the slot. */
    public static Optional<Element> take(Element part, String wanted) {
        Element found = slot(part, wanted);
        if (found != null) {
            found.attributes().remove(SLOT);
        }
        return Optional.ofNullable(found);
    }

    private static @Nullable Element slot(Element part, String wanted) {
        if (part.attributesSize() > 0 && wanted.equals(part.attributes().get(SLOT))) {
            return part;
        }
        for (int i = 0; i < part.childNodeSize(); i++) {
            Element found = part.childNode(i) instanceof Element child ? slot(child, wanted) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** The first child of an element that has a name. */
    public static Element child(Element around, String name) {
        return around.children().stream()
                .filter(child -> child.nameIs(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no " + name + " in " + around.normalName()));
    }

    /** The first match among an element and all elements in it. */
    public static Optional<Element> find(Element part, Predicate<Element> wanted) {
        return all(part).stream().filter(wanted).findFirst();
    }

    /** An element and all elements in it, in document order. The list stays as it is if the tree changes. */
    public static List<Element> all(Element part) {
        List<Element> all = new ArrayList<>();
        addAll(part, all);
        return all;
    }

    private static void addAll(Element part, List<Element> all) {
        all.add(part);
        for (int i = 0; i < part.childNodeSize(); i++) {
            if (part.childNode(i) instanceof Element child) {
                addAll(child, all);
            }
        }
    }

    /** Gives an element another name. */
    public static void rename(Element element, String name) {
        element.tag(Tag.valueOf(name));
    }

    /** Removes a node and all later siblings, and returns them in their order. */
    public static List<Node> cut(Node from) {
        Node around = Objects.requireNonNull(from.parent());
        List<Node> siblings = around.childNodes();
        List<Node> cut = List.copyOf(siblings.subList(from.siblingIndex(), siblings.size()));
        for (int i = cut.size() - 1; i >= 0; i--) {
            cut.get(i).remove();
        }
        return cut;
    }
}

package dev.roundup.processor.render;

import dev.roundup.processor.model.Moment;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * A piece of the page: an element of the template whose slots are filled one by one. Values become text nodes and
 * attribute values, never markup.
 */
final class Piece {
    static final String SLOT = "data-slot";

    private final Element element;

    /** The slots in it, found when the first one is asked for. */
    private final Map<String, Element> slots = new HashMap<>();

    Piece(Element element) {
        this.element = element;
    }

    Element element() {
        return element;
    }

    /** The part that fills a slot. */
    Piece in(String slot) {
        return new Piece(take(slot));
    }

    /**
     * Puts as many copies of a slot's sample as there are values in its place, each filled; none where none are. The last
     * one is the sample itself.
     */
    <T> Piece each(String slot, Collection<T> values, BiConsumer<Piece, T> fill) {
        Element sample = take(slot);
        Optional<TextNode> separator = Optional.ofNullable(sample.previousSibling())
                .filter(TextNode.class::isInstance)
                .map(TextNode.class::cast)
                .filter(TextNode::isBlank);
        if (values.isEmpty()) {
            separator.ifPresent(Node::remove);
            sample.remove();
            return this;
        }
        List<Node> copies = new ArrayList<>();
        Iterator<T> rest = values.iterator();
        for (T value = rest.next(); ; value = rest.next()) {
            if (!rest.hasNext()) {
                insertBefore(sample, copies);
                fill.accept(new Piece(sample), value);
                return this;
            }
            Element copy = sample.clone();
            Element holder = new Element("div").appendChild(copy);
            fill.accept(new Piece(copy), value);
            copies.addAll(holder.childNodes());
            separator.map(Node::clone).ifPresent(copies::add);
        }
    }

    /** All at once: siblings are numbered anew after each insertion. */
    private static void insertBefore(Element element, List<Node> nodes) {
        if (!nodes.isEmpty()) {
            Objects.requireNonNull(element.parent()).insertChildren(element.siblingIndex(), nodes);
        }
    }

    /** The first element of a slot, which is one no more. */
    private Element take(String slot) {
        Element found = slots.remove(slot);
        if (found == null) {
            addSlots(element);
            found = slots.remove(slot);
        }
        if (found == null) {
            throw new IllegalStateException("the template has no slot " + slot);
        }
        found.attributes().remove(SLOT);
        return found;
    }

    private void addSlots(Element parent) {
        if (parent.attributesSize() > 0) {
            slots.putIfAbsent(parent.attributes().get(SLOT), parent);
        }
        for (Element child = parent.firstElementChild(); child != null; child = child.nextElementSibling()) {
            addSlots(child);
        }
    }

    /** Fills a slot, or takes it out where there is no value. */
    <T> Piece ifPresent(String slot, Optional<T> value, BiConsumer<Piece, T> fill) {
        return each(slot, value.stream().toList(), fill);
    }

    /** Fills a slot with a text, or takes it out where there is none. */
    Piece ifPresent(String slot, Optional<String> text) {
        return ifPresent(slot, text, Piece::text);
    }

    /** Keeps a slot as the template has it, or takes it out. */
    Piece keepIf(String slot, boolean wanted) {
        return ifPresent(slot, Optional.of(slot).filter(any -> wanted), (piece, same) -> {});
    }

    Piece text(String text) {
        element.text(text);
        return this;
    }

    /** Puts a text in the place of the element itself, or in it where the element says something about it. */
    void become(String text) {
        if (element.attributesSize() > 0) {
            text(text);
        } else {
            element.replaceWith(new TextNode(text));
        }
    }

    void remove() {
        element.remove();
    }

    /** Leaves what is in it in its place. */
    void unwrap() {
        element.unwrap();
    }

    Piece attribute(String name, String value) {
        element.attr(name, value);
        return this;
    }

    Piece attribute(String name, Optional<String> value) {
        value.ifPresentOrElse(present -> element.attr(name, present), () -> element.removeAttr(name));
        return this;
    }

    /** Has the class or not, whatever the sample has. */
    Piece classIf(String name, boolean wanted) {
        if (wanted) {
            element.addClass(name);
        } else {
            element.removeClass(name);
        }
        return this;
    }

    /** Makes a link of it where there is an address, and a plain span where there is none. */
    Piece link(Optional<String> address) {
        attribute("href", address);
        element.tagName(address.isPresent() ? "a" : "span");
        return this;
    }

    /** Makes a link of what is in it. */
    void linkInside(String address) {
        Element link = new Element("a").attr("href", address);
        element.childNodesCopy().forEach(link::appendChild);
        element.empty().appendChild(link);
    }

    /** Makes a time of it where the moment can be read, and a plain span where it cannot. */
    Piece time(Moment moment) {
        boolean readable = moment.reading().isPresent();
        attribute("datetime", Optional.of(moment.written()).filter(any -> readable));
        element.tagName(readable ? "time" : "span");
        return this;
    }
}

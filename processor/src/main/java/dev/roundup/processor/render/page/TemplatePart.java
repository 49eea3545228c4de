package dev.roundup.processor.render.page;

import dev.roundup.processor.markup.HtmlTree;
import dev.roundup.processor.model.WrittenDate;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * A part of the page: an element of the template whose slots are filled one by one. Values become text nodes and
 * attribute values, never markup.
 */
final class TemplatePart {
    private final Element element;

    TemplatePart(Element element) {
        this.element = element;
    }

    Element element() {
        return element;
    }

    /** The part for a slot. */
    TemplatePart in(String slot) {
        return new TemplatePart(take(slot));
    }

    /**
     * Replaces the sample in a slot by a filled copy for each value. Without values, it removes the sample. The last
     * copy is the sample itself.
     */
    <T> TemplatePart each(String slot, Collection<T> values, BiConsumer<TemplatePart, T> fill) {
        Element sample = take(slot);
        Element around = Objects.requireNonNull(sample.parent());
        Optional<TextNode> separator = Optional.ofNullable(sample.previousSibling())
                .filter(TextNode.class::isInstance)
                .map(TextNode.class::cast)
                .filter(TextNode::isBlank);
        if (values.isEmpty()) {
            separator.ifPresent(Node::remove);
            sample.remove();
            return this;
        }
        List<Node> rest = HtmlTree.cut(sample);
        for (Iterator<T> left = values.iterator(); left.hasNext(); ) {
            T value = left.next();
            Element copy = left.hasNext() ? sample.clone() : sample;
            around.appendChild(copy);
            fill.accept(new TemplatePart(copy), value);
            separator.filter(any -> left.hasNext()).map(TextNode::clone).ifPresent(around::appendChild);
        }
        around.appendChildren(rest.subList(1, rest.size()));
        return this;
    }

    /** Takes the first element of a slot, which does not belong to the slot any more. */
    private Element take(String slot) {
        return HtmlTree.take(element, slot)
                .orElseThrow(() -> new IllegalStateException("the template has no slot " + slot));
    }

    /** Fills a slot, or removes it if there is no value. */
    <T> TemplatePart ifPresent(String slot, Optional<T> value, BiConsumer<TemplatePart, T> fill) {
        return each(slot, value.stream().toList(), fill);
    }

    /** Fills a slot with a text, or removes it if there is none. */
    TemplatePart ifPresent(String slot, Optional<String> text) {
        return ifPresent(slot, text, TemplatePart::text);
    }

    /** Keeps a slot as it is in the template, or removes it. */
    TemplatePart keepIf(String slot, boolean wanted) {
        return ifPresent(slot, Optional.of(slot).filter(any -> wanted), (piece, same) -> {});
    }

    TemplatePart text(String text) {
        element.text(text);
        return this;
    }

    /** Replaces the element by a text. An element with attributes stays, and gets the text as its content. */
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

    /** Replaces the element by its content. An element with attributes stays. */
    void unwrap() {
        if (element.attributesSize() == 0) {
            element.unwrap();
        }
    }

    TemplatePart attribute(String name, String value) {
        element.attr(name, value);
        return this;
    }

    TemplatePart attribute(String name, Optional<String> value) {
        value.ifPresentOrElse(present -> element.attr(name, present), () -> element.removeAttr(name));
        return this;
    }

    /** Adds a class or removes it, whatever the sample has. */
    TemplatePart classIf(String name, boolean wanted) {
        if (wanted) {
            element.addClass(name);
        } else {
            element.removeClass(name);
        }
        return this;
    }

    /** Turns the element into a link if there is an address, otherwise into a plain span. */
    TemplatePart link(Optional<String> address) {
        attribute("href", address);
        HtmlTree.rename(element, address.isPresent() ? "a" : "span");
        return this;
    }

    /** Puts the content of the element into a new element inside it. */
    Element wrapInside(String name) {
        Element inside = new Element(name).appendChildren(List.copyOf(element.childNodes()));
        element.appendChild(inside);
        return inside;
    }

    /** Turns the element into a time if the date is readable, otherwise into a plain span. */
    TemplatePart time(WrittenDate moment) {
        boolean readable = moment.reading().isPresent();
        attribute("datetime", Optional.of(moment.written()).filter(any -> readable));
        HtmlTree.rename(element, readable ? "time" : "span");
        return this;
    }
}

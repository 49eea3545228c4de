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
 * A piece of the page: an element of the template whose slots are filled one by one. Values become text nodes and
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

    /** The part that fills a slot. */
    TemplatePart in(String slot) {
        return new TemplatePart(take(slot));
    }

    /**
     * Puts as many copies of a slot's sample as there are values in its place, each filled; none where none are. The last
     * one is the sample itself.
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

    /** The first element of a slot, which is one no more. */
    private Element take(String slot) {
        return HtmlTree.take(element, slot)
                .orElseThrow(() -> new IllegalStateException("the template has no slot " + slot));
    }

    /** Fills a slot, or takes it out where there is no value. */
    <T> TemplatePart ifPresent(String slot, Optional<T> value, BiConsumer<TemplatePart, T> fill) {
        return each(slot, value.stream().toList(), fill);
    }

    /** Fills a slot with a text, or takes it out where there is none. */
    TemplatePart ifPresent(String slot, Optional<String> text) {
        return ifPresent(slot, text, TemplatePart::text);
    }

    /** Keeps a slot as the template has it, or takes it out. */
    TemplatePart keepIf(String slot, boolean wanted) {
        return ifPresent(slot, Optional.of(slot).filter(any -> wanted), (piece, same) -> {});
    }

    TemplatePart text(String text) {
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

    TemplatePart attribute(String name, String value) {
        HtmlTree.set(element, name, value);
        return this;
    }

    TemplatePart attribute(String name, Optional<String> value) {
        value.ifPresentOrElse(present -> HtmlTree.set(element, name, present), () -> element.removeAttr(name));
        return this;
    }

    /** Has the class or not, whatever the sample has. */
    TemplatePart classIf(String name, boolean wanted) {
        if (wanted) {
            element.addClass(name);
        } else {
            element.removeClass(name);
        }
        return this;
    }

    /** Makes a link of it where there is an address, and a plain span where there is none. */
    TemplatePart link(Optional<String> address) {
        attribute("href", address);
        HtmlTree.rename(element, address.isPresent() ? "a" : "span");
        return this;
    }

    /** Makes a link of what is in it. */
    void linkInside(String address) {
        Element link = HtmlTree.set(new Element("a"), "href", address);
        element.appendChild(link.appendChildren(List.copyOf(element.childNodes())));
    }

    /** Makes a time of it where the moment can be read, and a plain span where it cannot. */
    TemplatePart time(WrittenDate moment) {
        boolean readable = moment.reading().isPresent();
        attribute("datetime", Optional.of(moment.written()).filter(any -> readable));
        HtmlTree.rename(element, readable ? "time" : "span");
        return this;
    }
}

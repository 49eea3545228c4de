package dev.roundup.processor.render;

import dev.roundup.processor.model.Moment;
import java.util.Collection;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;

/**
 * A piece of the page: an element of the template whose slots are filled one by one. Values become text nodes and
 * attribute values, never markup.
 */
final class Piece {
    static final String SLOT = "data-slot";

    private final Element element;

    Piece(Element element) {
        this.element = element;
    }

    Element element() {
        return element;
    }

    /** The part that fills a slot. */
    Piece in(String slot) {
        Element found = element.selectFirst(new Evaluator.AttributeWithValue(SLOT, slot));
        if (found == null) {
            throw new IllegalStateException("the template has no slot " + slot);
        }
        found.removeAttr(SLOT);
        return new Piece(found);
    }

    /** Puts as many copies of a slot's sample as there are values in its place, each filled; none where none are. */
    <T> Piece each(String slot, Collection<T> values, BiConsumer<Piece, T> fill) {
        Element sample = in(slot).element;
        Optional<TextNode> separator = Optional.ofNullable(sample.previousSibling())
                .filter(TextNode.class::isInstance)
                .map(TextNode.class::cast)
                .filter(TextNode::isBlank);
        for (T value : values) {
            Element copy = sample.clone();
            separator.map(Node::clone).ifPresent(sample::before);
            sample.before(copy);
            fill.accept(new Piece(copy), value);
        }
        separator.ifPresent(Node::remove);
        sample.remove();
        return this;
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

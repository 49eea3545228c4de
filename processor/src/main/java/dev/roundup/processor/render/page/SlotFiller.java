package dev.roundup.processor.render.page;

import dev.roundup.processor.markup.HtmlTree;
import dev.roundup.processor.template.Slot;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Fills the slots of a template with parts of our page. Only finished elements move from there to here, so whatever is
 * in a text stays text. A slot without a part is removed.
 */
final class SlotFiller {
    private static final Set<String> OF_PICTURE = Set.of("src", "srcset", "alt", "width", "height");

    private final Element template;
    private final Map<String, Element> parts;

    private SlotFiller(Element template, Map<String, Element> parts) {
        this.template = template;
        this.parts = parts;
    }

    /**
     * Fills all slots in an element.
     *
     * @param parts the parts by the names of their slots
     */
    static void fill(Element template, Map<String, Element> parts) {
        SlotFiller filler = new SlotFiller(template, parts);
        List<Element> all = HtmlTree.all(template);
        all.forEach(filler::condition);
        all.forEach(filler::slot);
    }

    private void condition(Element element) {
        if (element.hasAttr(Slot.CONDITION)) {
            if (!element.equals(template)
                    && Slot.of(element.attr(Slot.CONDITION))
                            .filter(slot -> part(slot) == null)
                            .isPresent()) {
                element.remove();
            }
            element.removeAttr(Slot.CONDITION);
        }
    }

    private void slot(Element place) {
        Optional<Slot> slot = Slot.of(place.attr(Slot.ATTRIBUTE));
        if (slot.isEmpty() || place.equals(template) || !isInside(place)) {
            return;
        }
        place.removeAttr(Slot.ATTRIBUTE);
        Element part = part(slot.get());
        if (part == null || slot.get() == Slot.SECTION || slot.get() == Slot.PAPER) {
            place.remove();
        } else {
            fill(place, slot.get(), part);
        }
    }

    private @Nullable Element part(Slot slot) {
        Element part = parts.get(slot.id());
        return part == null && slot == Slot.ABSTRACT_TEXT ? parts.get(Slot.ABSTRACT.id()) : part;
    }

    private static void fill(Element place, Slot slot, Element part) {
        switch (slot.kind()) {
            case PART, FRAME -> put(place, part);
            case WORDS -> words(place, slot, part);
            case LINK -> value(place, part, "a", Set.of("href"));
            case TIME -> value(place, part, "time", Set.of("datetime"));
            case PICTURE -> value(place, part, "img", OF_PICTURE);
        }
        if (slot == Slot.ABSTRACT_TEXT) {
            place.addClass("abstract");
        }
    }

    /** An element of the same kind becomes our part. Any other one, or one with an id of its own, gets it inside. */
    static void put(Element place, Element part) {
        place.empty();
        if (!place.nameIs(part.normalName()) || place.hasAttr("id")) {
            place.appendChild(part);
            return;
        }
        merge(place, part);
        place.appendChildren(List.copyOf(part.childNodes()));
    }

    /** Adds the attributes of a part of ours. The author's win, and classes add up. */
    static void merge(Element place, Element part) {
        for (Attribute attribute : part.attributes()) {
            String name = attribute.getKey();
            if (name.equals("class")) {
                part.classNames().forEach(place::addClass);
            } else if (!place.hasAttr(name)) {
                place.attr(name, attribute.getValue());
            }
        }
    }

    private static void words(Element place, Slot slot, Element part) {
        place.empty().appendChildren(List.copyOf(part.childNodes()));
        if (part.hasAttr("lang")) {
            place.attr("lang", part.attr("lang"));
        }
        if (slot == Slot.PAPER_TITLE) {
            place.attr("id", part.id()).addClass("title");
            if (place.nameIs("h2") || place.nameIs("h3")) {
                HtmlTree.rename(place, part.normalName());
            }
        } else if (slot.area() == Slot.Area.ENTRY) {
            place.addClass(slot.id());
        }
    }

    /** Words with a value in attributes. An element that cannot have these gets ours inside. */
    private static void value(Element place, Element part, String name, Set<String> values) {
        if (!place.nameIs(name)) {
            place.empty().appendChild(part);
            return;
        }
        place.empty().appendChildren(List.copyOf(part.childNodes()));
        for (String value : values) {
            if (part.hasAttr(value)) {
                place.attr(value, part.attr(value));
            } else {
                place.removeAttr(value);
            }
        }
        if (!part.nameIs(name)) {
            HtmlTree.rename(place, part.normalName());
        }
    }

    private boolean isInside(Element place) {
        Element outer = place;
        while (!outer.equals(template) && outer.parent() != null) {
            outer = outer.parent();
        }
        return outer.equals(template);
    }
}

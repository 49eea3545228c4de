package dev.roundup.processor.template;

import java.util.Optional;
import org.jsoup.nodes.Element;

/** Answers questions about the slots around an element of a template. */
final class SlotTree {
    private SlotTree() {}

    /** What becomes of an element. */
    enum Fate {
        /** It is on the page once, as its author wrote it. */
        STAYS,
        /** It is on the page once for each section or paper. */
        REPEATED,
        /** It makes way for something of ours. */
        SAMPLE
    }

    /** The slot of an element, if it has one that we know. */
    static Optional<Slot> slot(Element element) {
        return element.hasAttr(Slot.ATTRIBUTE) ? Slot.of(element.attr(Slot.ATTRIBUTE)) : Optional.empty();
    }

    /** The nearest element around another one that has a slot. */
    static Optional<Element> around(Element element) {
        for (Element outer = element.parent(); outer != null; outer = outer.parent()) {
            if (slot(outer).isPresent()) {
                return Optional.of(outer);
            }
        }
        return Optional.empty();
    }

    /** True if the content of an element with a slot is its author's, with slots in it. */
    static boolean isOpen(Element element) {
        return slot(element)
                .filter(slot -> switch (slot) {
                    case CONTENT -> has(element, Slot.SECTION);
                    case SECTION -> true;
                    case PAPER -> hasSlots(element);
                    default -> false;
                })
                .isPresent();
    }

    /** True if there is an element with a slot in another element. */
    static boolean has(Element element, Slot slot) {
        return !element.getElementsByAttributeValue(Slot.ATTRIBUTE, slot.id()).isEmpty();
    }

    /** True if there are slots in an element that has one itself. */
    static boolean hasSlots(Element element) {
        return element.getElementsByAttribute(Slot.ATTRIBUTE).size() > 1;
    }

    static Fate fate(Element element) {
        boolean repeated = false;
        for (Optional<Element> outer = around(element); outer.isPresent(); outer = around(outer.get())) {
            Slot slot = slot(outer.get()).orElseThrow();
            if (!isOpen(outer.get()) && !(slot == Slot.CONTENT && repeated)) {
                return Fate.SAMPLE;
            }
            repeated |= slot == Slot.SECTION || slot == Slot.PAPER;
        }
        return repeated ? Fate.REPEATED : Fate.STAYS;
    }
}

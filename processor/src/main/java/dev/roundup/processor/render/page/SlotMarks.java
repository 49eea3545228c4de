package dev.roundup.processor.render.page;

import dev.roundup.processor.markup.HtmlTree;
import dev.roundup.processor.template.Slot;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;

/** Marks the parts of our page that a lab's template can show, so that they are found once they are filled. */
final class SlotMarks {
    /** Ids by which papers were known before. They have no slot, because every entry has them. */
    static final String FORMER_ID = "former-id";

    /** The remarks of a draft. They have no slot, because every draft has them. */
    static final String REMARKS = "paper-remarks";

    private static final String MARK = "data-part";
    private static final Map<String, String> MARKS = marks();

    private SlotMarks() {}

    private static Map<String, String> marks() {
        Map<String, String> marks = new HashMap<>();
        for (Slot slot : Slot.values()) {
            if (!slot.source().isEmpty()) {
                marks.put(slot.source(), slot.id());
            }
        }
        marks.put("long-abstract", Slot.ABSTRACT.id());
        marks.put(FORMER_ID, FORMER_ID);
        marks.put(REMARKS, REMARKS);
        return marks;
    }

    /** Marks the parts of a new page. */
    static void put(Element page) {
        for (Element element : HtmlTree.all(page)) {
            String mark = MARKS.get(element.attr(Slot.ATTRIBUTE));
            if (mark != null) {
                element.attr(MARK, mark);
            }
        }
        mark(page, Slot.MASTHEAD, element -> element.nameIs("header") && element.hasClass("band"));
        mark(page, Slot.CONTENT, element -> element.nameIs("main"));
        mark(page, Slot.FOOT, element -> element.nameIs("footer"));
    }

    /** Marks a part that our template does not have. */
    static void mark(Element part, Slot slot) {
        part.attr(MARK, slot.id());
    }

    private static void mark(Element page, Slot slot, Predicate<Element> wanted) {
        HtmlTree.find(page, wanted).ifPresent(element -> element.attr(MARK, slot.id()));
    }

    /** The name of a part; empty if an element is none. */
    static String of(Element element) {
        return element.attr(MARK);
    }

    /** The parts in an element, by their names. */
    static Map<String, Element> in(Element around) {
        Map<String, Element> parts = new LinkedHashMap<>();
        HtmlTree.all(around).stream()
                .filter(element -> element.hasAttr(MARK))
                .forEach(element -> parts.putIfAbsent(of(element), element));
        return parts;
    }

    /** All parts with a name in an element. */
    static List<Element> all(Element around, String name) {
        return HtmlTree.all(around).stream()
                .filter(element -> element.hasAttr(MARK) && of(element).equals(name))
                .toList();
    }

    /** Removes the marks. */
    static void remove(Element around) {
        HtmlTree.all(around).forEach(element -> element.removeAttr(MARK));
    }

    /** The element with a slot in a template. */
    static Optional<Element> place(Element template, Slot slot) {
        return HtmlTree.find(template, element -> element.attr(Slot.ATTRIBUTE).equals(slot.id()));
    }
}

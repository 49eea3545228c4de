package dev.roundup.processor.template;

import dev.roundup.processor.model.TemplateFlaw;
import dev.roundup.processor.text.Quote;
import dev.roundup.processor.text.TextPosition;
import dev.roundup.processor.text.similar.Nearest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Finds slots that are unknown, missing, misplaced or doubled. */
final class SlotFlaws {
    /** Elements that hold words and no blocks (HTML Standard, section 3.2.5.2.5). */
    private static final Set<String> WORDS_ONLY = Set.of(
            "p", "h1", "h2", "h3", "h4", "h5", "h6", "span", "a", "em", "strong", "b", "i", "small", "label", "button",
            "pre", "summary", "legend");

    /** Slots whose words lead somewhere, or can. */
    private static final Set<Slot> LINKING =
            Set.of(Slot.PAPER_TITLE, Slot.VENUE, Slot.LICENSE, Slot.DESCRIPTION, Slot.TLDR, Slot.AUTHOR, Slot.SITE);

    /** Elements whose content is text to the parser, so that it finds no slots there. */
    private static final Set<String> TEXTS = Set.of("script", "style", "title", "textarea", "noscript", "iframe");

    private static final Pattern IN_TEXT =
            Pattern.compile("<[a-z][^<>]*?\\s(data-slot)\\s*=", Pattern.CASE_INSENSITIVE);

    private final ParsedTemplate template;
    private final List<TemplateFlaw> flaws = new ArrayList<>();
    private final Map<Slot, TextPosition> seen = new HashMap<>();

    private SlotFlaws(ParsedTemplate template) {
        this.template = template;
    }

    static List<TemplateFlaw> of(ParsedTemplate template) {
        SlotFlaws found = new SlotFlaws(template);
        found.required();
        for (Element element : template.elements()) {
            if (element.hasAttr(Slot.ATTRIBUTE)) {
                found.slot(element);
            }
            if (element.hasAttr(Slot.CONDITION)) {
                found.condition(element);
            }
            if (TEXTS.contains(element.normalName())) {
                found.text(element);
            }
        }
        return found.flaws;
    }

    private void text(Element element) {
        if (element.sourceRange().startPos() < 0) {
            return;
        }
        String html = template.html();
        String close = "</" + element.tagName();
        int start = html.indexOf('>', element.sourceRange().startPos()) + 1;
        int end = start;
        while (end < html.length() && !html.regionMatches(true, end, close, 0, close.length())) {
            end++;
        }
        Matcher hidden = IN_TEXT.matcher(html).region(start, end);
        while (hidden.find()) {
            add(
                    "a slot inside <" + element.tagName() + "> is never filled",
                    "move it out",
                    template.at(hidden.start(1)));
        }
    }

    private void required() {
        if (!SlotTree.has(template.root(), Slot.CONTENT)) {
            add(
                    "slot \"content\" is missing, so the page would have no papers",
                    "write <main data-slot=\"content\"></main> where they belong",
                    template.at(template.root().expectFirst("body")));
        }
        require(Slot.SECTION, Slot.PAPER, "<article data-slot=\"paper\"></article>");
        require(Slot.PAPER, Slot.PAPER_TITLE, "<h3 data-slot=\"paper-title\"></h3>");
    }

    private void require(Slot around, Slot wanted, String markup) {
        for (Element element : template.root().getElementsByAttributeValue(Slot.ATTRIBUTE, around.id())) {
            if (!SlotTree.has(element, wanted) && (around != Slot.PAPER || SlotTree.hasSlots(element))) {
                add(
                        "slot " + Quote.of(wanted.id()) + " is missing in this " + around.id(),
                        "write " + markup + " in it",
                        template.at(element, Slot.ATTRIBUTE));
            }
        }
    }

    private void slot(Element element) {
        String id = element.attr(Slot.ATTRIBUTE);
        TextPosition place = template.at(element, Slot.ATTRIBUTE);
        Optional<Slot> slot = Slot.of(id);
        if (slot.isEmpty()) {
            unknown(id, place);
            return;
        }
        TextPosition first = seen.putIfAbsent(slot.get(), place);
        if (first != null) {
            add("slot " + Quote.of(id) + " stands twice, first at line " + first.line(), "keep one of the two", place);
            return;
        }
        area(element, slot.get(), place);
        parent(element, slot.get(), place);
    }

    private void condition(Element element) {
        String id = element.attr(Slot.CONDITION);
        if (Slot.of(id).isEmpty()) {
            unknown(id, template.at(element, Slot.CONDITION));
        }
    }

    private void unknown(String id, TextPosition place) {
        add(
                "unknown slot " + Quote.of(id),
                Nearest.to(id, Slot.ids())
                        .map(near -> "did you mean " + Quote.of(near) + "?")
                        .orElse("docs/templates.md lists all slots"),
                place);
    }

    private void area(Element element, Slot slot, TextPosition place) {
        Optional<Element> outer = SlotTree.around(element);
        Optional<Slot> around = outer.flatMap(SlotTree::slot);
        if (outer.isPresent()
                && !SlotTree.isOpen(outer.get())
                && !(around.get() == Slot.CONTENT && slot == Slot.PAPER)) {
            boolean isContent = around.get() == Slot.CONTENT;
            add(
                    "slot " + Quote.of(slot.id()) + " stands in slot "
                            + Quote.of(around.get().id()) + ", whose content Roundup replaces",
                    isContent ? "move it out, or write a slot \"section\" around the papers" : "move it out",
                    place);
            return;
        }
        if (!isAllowed(slot, around)) {
            add(
                    "slot " + Quote.of(slot.id()) + " stands "
                            + around.map(other -> "in slot " + Quote.of(other.id()))
                                    .orElse("outside all slots"),
                    "it belongs " + home(slot),
                    place);
        }
    }

    private static boolean isAllowed(Slot slot, Optional<Slot> around) {
        return switch (slot.area()) {
            case PAGE -> around.isEmpty() || (around.get() == Slot.CONTENT && slot != Slot.CONTENT);
            case CONTENT_AREA -> around.filter(Slot.CONTENT::equals).isPresent();
            case SECTION_AREA ->
                around.filter(other -> other == Slot.SECTION || (other == Slot.CONTENT && slot == Slot.PAPER))
                        .isPresent();
            case ENTRY -> around.filter(Slot.PAPER::equals).isPresent();
        };
    }

    private static String home(Slot slot) {
        return switch (slot.area()) {
            case PAGE -> "to the page, outside of sections and papers";
            case CONTENT_AREA -> "into the slot \"content\"";
            case SECTION_AREA -> "into the slot \"section\"";
            case ENTRY -> "into the slot \"paper\"";
        };
    }

    private void parent(Element element, Slot slot, TextPosition place) {
        if (element.nameIs("template") || element.closest("template") != null) {
            add(
                    "slot " + Quote.of(slot.id()) + " stands in <template>, which browsers do not show",
                    "write another element",
                    place);
        }
        boolean isBlock = slot.kind() == Slot.Kind.PART || slot.kind() == Slot.Kind.FRAME;
        if (!isBlock) {
            Optional<Element> link = Optional.ofNullable(slot.kind() == Slot.Kind.LINK ? element.parent() : element)
                    .map(outer -> outer.closest("a, button"));
            if (LINKING.contains(slot) && link.isPresent()) {
                add(
                        "slot " + Quote.of(slot.id()) + " stands in a link, and brings one of its own",
                        "write another element around it",
                        place);
            }
            return;
        }
        for (Element outer = element; outer != null; outer = outer.parent()) {
            if (WORDS_ONLY.contains(outer.normalName())) {
                add(
                        "slot " + Quote.of(slot.id()) + " stands in <" + outer.normalName()
                                + ">, which can hold only words",
                        "write a <div> instead",
                        place);
                return;
            }
        }
    }

    private void add(String problem, String help, TextPosition place) {
        flaws.add(new TemplateFlaw(TemplateFlaw.SLOT, problem, Optional.of(help), place));
    }
}

package dev.roundup.processor.template;

import dev.roundup.processor.model.TemplateFlaw;
import dev.roundup.processor.text.Quote;
import dev.roundup.processor.text.TextPosition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Finds ids that a template gives twice, and those that belong to the page. */
final class IdFlaws {
    private static final Pattern OURS = Pattern.compile("Content|Filters|Of|Search|Top|[TL][0-9]+");

    private IdFlaws() {}

    static List<TemplateFlaw> of(ParsedTemplate template) {
        List<TemplateFlaw> flaws = new ArrayList<>();
        Map<String, TextPosition> seen = new HashMap<>();
        for (Element element : template.elements()) {
            if (!element.hasAttr("id")) {
                continue;
            }
            String id = element.id();
            TextPosition place = template.at(element, "id");
            SlotTree.Fate fate = SlotTree.fate(element);
            if (fate == SlotTree.Fate.SAMPLE || !isKept(element)) {
                continue;
            }
            TextPosition first = seen.putIfAbsent(id, place);
            if (first != null) {
                flaws.add(flaw("id " + Quote.of(id) + " is taken at line " + first.line(), "write another id", place));
            } else if (fate == SlotTree.Fate.REPEATED) {
                flaws.add(
                        flaw("id " + Quote.of(id) + " stands in a part that the page repeats", "write a class", place));
            } else if (OURS.matcher(id).matches()) {
                flaws.add(flaw(
                        "id " + Quote.of(id) + " belongs to the page",
                        "write another id, for example in lower case",
                        place));
            }
        }
        return flaws;
    }

    /** True if an element keeps its id. Sections, entries and their titles get ours. */
    static boolean isKept(Element element) {
        return SlotTree.slot(element)
                .filter(slot -> slot == Slot.SECTION || slot == Slot.PAPER || slot == Slot.PAPER_TITLE)
                .isEmpty();
    }

    private static TemplateFlaw flaw(String problem, String help, TextPosition place) {
        return new TemplateFlaw(TemplateFlaw.SYNTAX, problem, Optional.of(help), place);
    }
}

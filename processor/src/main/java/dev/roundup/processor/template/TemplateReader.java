package dev.roundup.processor.template;

import dev.roundup.processor.model.Asset;
import dev.roundup.processor.model.Located;
import dev.roundup.processor.model.OwnTemplate;
import dev.roundup.processor.model.TemplateFlaw;
import dev.roundup.processor.text.TextPosition;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Reads a lab's own template, and finds everything that is wrong with it. */
public final class TemplateReader {
    private static final Comparator<TemplateFlaw> BY_PLACE = Comparator.comparing(
            TemplateFlaw::place, Comparator.comparingInt(TextPosition::line).thenComparingInt(TextPosition::column));

    private TemplateReader() {}

    /**
     * Reads a template.
     *
     * @param name the name of the file, as somebody wrote it
     * @param asset the result of the search for it; empty if the name is a path
     * @param html the content; empty if there is none
     */
    public static OwnTemplate read(Located<String> name, Optional<Asset> asset, Optional<String> html) {
        if (html.isEmpty()) {
            return new OwnTemplate(name, asset, html, List.of(), Map.of());
        }
        ParsedTemplate parsed = ParsedTemplate.of(html.get());
        List<TemplateFlaw> flaws = Stream.of(
                        SyntaxFlaws.of(parsed), IdFlaws.of(parsed), SlotFlaws.of(parsed), PolicyFlaws.of(parsed))
                .flatMap(List::stream)
                .sorted(BY_PLACE)
                .toList();
        return new OwnTemplate(name, asset, Optional.of(ParsedTemplate.plain(html.get())), flaws, ids(parsed));
    }

    private static Map<String, TextPosition> ids(ParsedTemplate template) {
        Map<String, TextPosition> ids = new LinkedHashMap<>();
        for (Element element : template.elements()) {
            if (element.hasAttr("id") && IdFlaws.isKept(element) && SlotTree.fate(element) == SlotTree.Fate.STAYS) {
                ids.putIfAbsent(element.id(), template.at(element, "id"));
            }
        }
        return ids;
    }
}

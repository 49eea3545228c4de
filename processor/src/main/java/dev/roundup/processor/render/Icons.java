package dev.roundup.processor.render;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The rules that draw an icon before each link: one a kind, however many links there are. */
final class Icons {
    private static final Pattern RULE_END = Pattern.compile("(?<=})\\s*(?=\\[)");
    private static final String KIND = "data-kind";

    private Icons() {}

    /** The rules of the kinds that a page shows; their own style element is taken out. */
    static String take(Piece rules, Document page) {
        Set<String> shown = page.body().stream()
                .filter(element -> element.hasAttr(KIND))
                .map(element -> element.attr(KIND))
                .collect(Collectors.toCollection(TreeSet::new));
        Element element = rules.element();
        element.remove();
        return RULE_END.splitAsStream(element.data())
                .filter(rule -> shown.stream().anyMatch(kind -> rule.startsWith("[" + KIND + "=" + kind + "]")))
                .collect(Collectors.joining("\n"));
    }
}

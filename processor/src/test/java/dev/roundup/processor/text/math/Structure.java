package dev.roundup.processor.text.math;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * The structure on which two converters of TeX must agree: the signs, and their positions over, under, beside and
 * inside each other. They may differ in rows, styles, spaces and invisible signs, and in signs that look alike.
 */
final class Structure {
    private static final Set<String> TRANSPARENT =
            Set.of("mrow", "semantics", "math", "mstyle", "mpadded", "mphantom", "#root");
    private static final Set<String> OF_PARTS =
            Set.of("msub", "msup", "msubsup", "mfrac", "munder", "mover", "munderover", "mroot");
    private static final Map<String, String> LOOK_ALIKES = Map.of(
            "\u02c6", "^", "\u02dc", "~", "\u02c9", "\u00af", "\u203e", "\u00af", "\u2223", "|", "\u22c5", "\u00b7",
            "\u2219", "\u2022", "\u23af", "\u00af");

    private Structure() {}

    static String of(String mathMl) {
        return String.join(" ", of(Jsoup.parse(mathMl, "", Parser.xmlParser())));
    }

    private static List<String> of(Node node) {
        if (!(node instanceof Element element) || Set.of("annotation", "mspace").contains(element.tagName())) {
            return List.of();
        }
        String name = element.tagName();
        if (Set.of("mi", "mn", "mo", "mtext").contains(name)) {
            return token(name, element.wholeText());
        }
        if (TRANSPARENT.contains(name)) {
            return parts(element).flatMap(child -> of(child).stream()).toList();
        }
        Stream<String> inside = OF_PARTS.contains(name)
                ? parts(element).map(child -> group(of(child)))
                : parts(element).flatMap(child -> of(child).stream());
        return List.of(name + inside.collect(Collectors.joining(" ", "[", "]")));
    }

    private static Stream<Node> parts(Element element) {
        return element.childNodes().stream().filter(child -> !(child instanceof TextNode));
    }

    private static String group(List<String> part) {
        return part.size() == 1 ? part.get(0) : "(" + String.join(" ", part) + ")";
    }

    private static List<String> token(String name, String text) {
        String sign = Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\u2061-\u2064\u200b\u202f\ufe00\ufe01]", "")
                .replaceAll("[\u00a0\u2009]", " ")
                .strip();
        String same = LOOK_ALIKES.getOrDefault(sign, sign);
        boolean letter = name.equals("mtext") || (name.equals("mo") && same.matches("[|‖%∞/]"));
        return same.isEmpty() ? List.of() : List.of((letter ? "mi" : name) + ":" + same);
    }
}

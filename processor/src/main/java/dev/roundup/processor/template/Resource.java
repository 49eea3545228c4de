package dev.roundup.processor.template;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Something that browsers load because a template says so.
 *
 * @param element the element that says it
 * @param attribute the attribute with the address; empty for a style sheet in the template
 * @param kind what it is
 */
record Resource(Element element, Optional<String> attribute, Kind kind, String address) {
    private static final Pattern IN_STYLE =
            Pattern.compile("(@import\\s+(?:url\\()?|\\burl\\()\\s*[\"']?([^\"')\\s;]+)", Pattern.CASE_INSENSITIVE);

    private static final Map<String, List<String>> PICTURES = Map.of(
            "img", List.of("src", "srcset"),
            "source", List.of("src", "srcset"),
            "video", List.of("src", "poster"),
            "audio", List.of("src"),
            "track", List.of("src"),
            "input", List.of("src"));

    /** What a page does with a resource. */
    enum Kind {
        SCRIPT,
        STYLE,
        /** Pictures, sound and films, which the policy does not restrict. */
        MEDIA,
        /** What a style sheet names: fonts, or pictures. */
        IN_STYLE,
        FRAME,
        FORM,
        CONNECTION
    }

    /** All resources of an element. */
    static List<Resource> of(Element element) {
        List<Resource> found = new ArrayList<>();
        switch (element.normalName()) {
            case "script" -> add(found, element, "src", Kind.SCRIPT);
            case "iframe" -> add(found, element, "src", Kind.FRAME);
            case "form" -> add(found, element, "action", Kind.FORM);
            case "link" -> kind(element).ifPresent(kind -> add(found, element, "href", kind));
            case "style" -> {
                Matcher names = IN_STYLE.matcher(element.data());
                while (names.find()) {
                    Kind kind = names.group(1).startsWith("@") ? Kind.STYLE : Kind.IN_STYLE;
                    found.add(new Resource(element, Optional.empty(), kind, names.group(2)));
                }
            }
            default ->
                PICTURES.getOrDefault(element.normalName(), List.of())
                        .forEach(attribute -> add(found, element, attribute, Kind.MEDIA));
        }
        return found;
    }

    private static Optional<Kind> kind(Element link) {
        Set<String> words =
                new HashSet<>(List.of(link.attr("rel").toLowerCase(Locale.ROOT).split("\\s+")));
        if (words.contains("stylesheet")) {
            return Optional.of(Kind.STYLE);
        }
        if (words.contains("modulepreload")) {
            return Optional.of(Kind.SCRIPT);
        }
        if (words.contains("preconnect")) {
            return Optional.of(Kind.CONNECTION);
        }
        if (words.contains("preload")) {
            return Optional.of(
                    switch (link.attr("as")) {
                        case "script" -> Kind.SCRIPT;
                        case "style" -> Kind.STYLE;
                        case "font" -> Kind.IN_STYLE;
                        default -> Kind.MEDIA;
                    });
        }
        return words.contains("icon") || words.contains("apple-touch-icon") || words.contains("manifest")
                ? Optional.of(Kind.MEDIA)
                : Optional.empty();
    }

    private static void add(List<Resource> found, Element element, String attribute, Kind kind) {
        String value = element.attr(attribute).strip();
        if (value.isEmpty()) {
            return;
        }
        if (!attribute.equals("srcset")) {
            found.add(new Resource(element, Optional.of(attribute), kind, value));
            return;
        }
        for (String candidate : value.split(",\\s+", -1)) {
            found.add(new Resource(
                    element, Optional.of(attribute), kind, candidate.strip().split("\\s+", 2)[0]));
        }
    }

    /** Where it is. */
    Where where() {
        String folded = address.toLowerCase(Locale.ROOT);
        if (folded.startsWith("https:") || folded.startsWith("//")) {
            return Where.ELSEWHERE;
        }
        if (folded.startsWith("http:")) {
            return Where.UNENCRYPTED;
        }
        if (folded.startsWith("data:") || folded.startsWith("#") || folded.startsWith("blob:")) {
            return Where.INSIDE;
        }
        return folded.startsWith("/") ? Where.ON_SITE : Where.BESIDE;
    }

    /** The place of a resource, as its address says it. */
    enum Where {
        ELSEWHERE,
        UNENCRYPTED,
        INSIDE,
        ON_SITE,
        BESIDE
    }
}

package dev.roundup.cli.importer.map;

import dev.roundup.processor.text.name.NameList;
import dev.roundup.processor.text.name.NameMarks;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names of a field of BibTeX (btxdoc, section 4). Braces keep words together. */
final class BibtexName {
    /** Like BibTeX, we read "AND" as well. */
    private static final Pattern AND = Pattern.compile("[{}]|(?i:\\s+and(?=\\s))");

    private static final Pattern COMMA = Pattern.compile("[{},]");

    /** The last words of a name, kept together by braces. */
    private static final Pattern KEPT = Pattern.compile("(.*\\S)\\s+\\{([^{}]*\\s(?:[^{}]|\\{[^{}]*})*)}");

    private final ValueText words;

    private BibtexName(ValueText words) {
        this.words = words;
    }

    /** The names of a field, in order. */
    static List<MarkedName> all(String value, ValueText words) {
        BibtexName reader = new BibtexName(words);
        return outside(AND, value).stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .flatMap(reader::names)
                .filter(name -> !name.name().isEmpty())
                .toList();
    }

    private Stream<MarkedName> names(String tex) {
        if (tex.startsWith("{") && end(tex) == tex.length() - 1) {
            String whole = words.plain(tex.substring(1, tex.length() - 1));
            List<String> several = NameList.split(whole);
            return several.size() > 1
                    ? several.stream().map(name -> MarkedName.of(name, List.of()))
                    : Stream.of(MarkedName.whole(whole));
        }
        return Stream.of(name(tex));
    }

    private MarkedName name(String tex) {
        List<String> parts = outside(COMMA, tex).stream()
                .map(words::plain)
                .filter(part -> !part.isEmpty())
                .toList();
        return switch (parts.size()) {
            case 2 ->
                NameList.isSuffix(parts.get(1))
                        ? MarkedName.of(parts.get(0) + " " + parts.get(1), marks(parts))
                        : MarkedName.of(parts.get(0), "", parts.get(1));
            case 3 ->
                NameList.isSuffix(parts.get(2))
                        ? MarkedName.of(parts.get(0), parts.get(2), parts.get(1))
                        : MarkedName.of(parts.get(0), parts.get(1), parts.get(2));
            default -> inOrder(tex, parts);
        };
    }

    private MarkedName inOrder(String tex, List<String> parts) {
        Matcher kept = KEPT.matcher(tex);
        return kept.matches()
                ? MarkedName.of(words.plain(kept.group(2)), "", words.plain(kept.group(1)))
                : MarkedName.of(String.join(", ", parts), marks(parts));
    }

    private static List<String> marks(List<String> parts) {
        return parts.stream().flatMap(part -> NameMarks.in(part).stream()).toList();
    }

    /** The index of the brace that closes the first one. */
    private static int end(String tex) {
        int depth = 0;
        for (int i = 0; i < tex.length(); i++) {
            char c = tex.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** The pieces of a value between separators outside of braces. */
    private static List<String> outside(Pattern braceOrSeparator, String value) {
        List<String> pieces = new ArrayList<>();
        int depth = 0;
        int start = 0;
        Matcher found = braceOrSeparator.matcher(value);
        while (found.find()) {
            if (found.group().equals("{")) {
                depth++;
            } else if (found.group().equals("}")) {
                depth--;
            } else if (depth == 0) {
                pieces.add(value.substring(start, found.start()));
                start = found.end();
            }
        }
        pieces.add(value.substring(start));
        return pieces;
    }
}

package dev.roundup.cli.importer.map;

import dev.roundup.cli.importer.read.SourceList.Notation;
import dev.roundup.processor.text.name.NameList;
import dev.roundup.processor.text.name.NameMarks;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The names of a field of authors.
 *
 * @param authors the names with their marks
 * @param legend the field's explanation of the marks; empty if there is none
 */
record AuthorNames(List<MarkedName> authors, String legend) {
    private static final Pattern LEGEND = Pattern.compile("\\s*\\(([^()]*[*\u2020\u2021\u00a7][^()]*)\\)");
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");
    private static final Pattern BAR = Pattern.compile("\\s*\\|\\s*");
    private static final Pattern MARKED = Pattern.compile("(?:\\([^()]*+\\)|[^,;|])++");
    private static final Pattern AND = Pattern.compile("^and\\s+");

    /** A name and its marks. */
    record MarkedName(String name, List<String> marks) {
        /** Keeps its own copy of the list. */
        MarkedName {
            marks = List.copyOf(marks);
        }
    }

    /** Keeps its own copy of the list. */
    AuthorNames {
        authors = List.copyOf(authors);
    }

    /**
     * Reads a field.
     *
     * @param turned true if the family name comes first in names with a comma, as in BibTeX
     */
    static AuthorNames of(List<String> values, Notation notation, boolean turned) {
        ValueText words = new ValueText(notation);
        List<MarkedName> authors = new ArrayList<>();
        StringBuilder legend = new StringBuilder();
        for (String value : values) {
            String names = LEGEND.matcher(value).replaceAll(found -> {
                legend.append(found.group(1)).append(' ');
                return "";
            });
            Stream<String> split =
                    turned ? atAnd(names).stream().map(name -> inOrder(name, words)) : split(names, values.size() > 1);
            List<String> marked = marked(names);
            split.map(String::strip)
                    .filter(name -> !name.isEmpty())
                    .forEach(name -> authors.add(new MarkedName(NameMarks.without(name), marks(name, marked))));
        }
        return new AuthorNames(authors, legend.toString().strip());
    }

    private static Stream<String> split(String value, boolean inList) {
        if (value.indexOf('|') >= 0) {
            return BAR.splitAsStream(value);
        }
        return NameList.split(NameMarks.unmarked(value)).stream()
                .map(name -> inList && NameList.isTurned(name)
                        ? turned(COMMA.splitAsStream(name).toList())
                        : name);
    }

    /** The parts of a list that have marks. */
    private static List<String> marked(String value) {
        return MARKED.matcher(value)
                .results()
                .map(found -> AND.matcher(found.group().strip()).replaceFirst(""))
                .filter(piece -> NameMarks.first(piece) >= 0)
                .toList();
    }

    private static List<String> marks(String name, List<String> marked) {
        return marked.stream()
                .filter(piece -> NameMarks.without(piece).strip().equals(NameMarks.without(name)))
                .findFirst()
                .map(NameMarks::in)
                .orElse(List.of());
    }

    /** Splits at the word "and" outside of braces (btxdoc, section 4). */
    private static List<String> atAnd(String value) {
        List<String> names = new ArrayList<>();
        int depth = 0;
        int start = 0;
        Matcher and = Pattern.compile("[{}]|\\s+and\\s+").matcher(value);
        while (and.find()) {
            if (and.group().equals("{")) {
                depth++;
            } else if (and.group().equals("}")) {
                depth--;
            } else if (depth == 0) {
                names.add(value.substring(start, and.start()));
                start = and.end();
            }
        }
        names.add(value.substring(start));
        return names;
    }

    private static String inOrder(String name, ValueText words) {
        String bare = name.strip();
        if (bare.startsWith("{") && bare.endsWith("}") && bare.indexOf('}') == bare.length() - 1) {
            return words.plain(bare.substring(1, bare.length() - 1));
        }
        return turned(COMMA.splitAsStream(words.plain(name))
                .filter(part -> !part.isEmpty())
                .toList());
    }

    private static String turned(List<String> parts) {
        return switch (parts.size()) {
            case 2 -> parts.get(1) + " " + parts.get(0);
            case 3 -> parts.get(2) + " " + parts.get(0) + " " + parts.get(1);
            default -> String.join(", ", parts);
        };
    }
}

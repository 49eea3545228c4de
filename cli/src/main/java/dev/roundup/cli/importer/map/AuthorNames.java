package dev.roundup.cli.importer.map;

import dev.roundup.cli.importer.read.Field;
import dev.roundup.cli.importer.read.PersonParts;
import dev.roundup.cli.importer.read.SourceList.Notation;
import dev.roundup.processor.text.name.NameList;
import dev.roundup.processor.text.name.NameMarks;
import dev.roundup.processor.text.name.OpenList;
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
 * @param others true if the field says that it leaves out authors
 * @param odd pieces that may not be names
 */
record AuthorNames(List<MarkedName> authors, String legend, boolean others, List<String> odd) {
    private static final Pattern LEGEND = Pattern.compile("\\s*\\(([^()]*[*\u2020\u2021\u00a7][^()]*)\\)");

    /** An explanation of the marks after the last name. */
    private static final Pattern LAST_LEGEND = Pattern.compile(
            "[,;.]?\\s*([*\u2217\u2020\u2021\u00a7]+\\s*[=:]?\\s*(?i:equal|joint|co-?first|both|these|denotes|indicates|contribut)[^,;*\u2020\u2021\u00a7]*)$");

    /** A blank between two initials that belong together: {@code M. -L. Bell}. */
    private static final Pattern SPLIT_INITIALS = Pattern.compile("(?<=\\p{Lu}\\.) (?=-\\p{Lu}\\.)");

    private static final Pattern BAR = Pattern.compile("\\s*\\|\\s*");
    private static final Pattern MARKED = Pattern.compile("(?:\\([^()]*+\\)|[^,;|])++");
    private static final Pattern AND = Pattern.compile("^and\\s+");
    private static final Pattern JOINING = Pattern.compile("\\s+(?:and|&)\\s+");
    private static final Pattern LARGE_AND = Pattern.compile("(?<=[\\s,])AND(?=\\s)");
    private static final Pattern BETWEEN = Pattern.compile("\\s+and\\s+|\\s*;\\s*");
    private static final Pattern LAST = Pattern.compile("\\s*[,;]\\s*([^,;]+?)\\s*$");

    /** Keeps its own copies of the lists. */
    AuthorNames {
        authors = List.copyOf(authors);
        odd = List.copyOf(odd);
    }

    /**
     * Reads a field.
     *
     * @param isBibtex true if the field has the form of BibTeX
     */
    static AuthorNames of(Field field, Notation notation, boolean isBibtex) {
        Reading reading = new Reading(field.values().size() > 1);
        StringBuilder legend = new StringBuilder();
        for (String value : field.values()) {
            PersonParts parts = field.people().get(value);
            String signs = notation == Notation.PASTED ? MarkSigns.ofPasted(value) : MarkSigns.of(value);
            String names = SPLIT_INITIALS.matcher(signs).replaceAll("");
            for (Pattern explained : List.of(LEGEND, LAST_LEGEND)) {
                names = explained.matcher(names).replaceAll(found -> {
                    legend.append(found.group(1)).append(' ');
                    return "";
                });
            }
            if (parts != null) {
                reading.authors.add(MarkedName.of(parts));
            } else if (isBibtex) {
                reading.authors.addAll(BibtexName.all(names, new ValueText(notation)));
            } else {
                reading.read(LARGE_AND.matcher(names).replaceAll("and"));
            }
        }
        return reading.result(legend.toString().strip());
    }

    /** The names that were read so far. */
    private static final class Reading {
        private final boolean inList;
        private final List<MarkedName> authors = new ArrayList<>();
        private final List<String> odd = new ArrayList<>();
        private boolean others;

        Reading(boolean inList) {
            this.inList = inList;
        }

        AuthorNames result(String legend) {
            int last = authors.size() - 1;
            if (last > 0 && OpenList.isEnd(authors.get(last).name())) {
                authors.remove(last);
                others = true;
            }
            return new AuthorNames(authors, legend, others && !authors.isEmpty(), odd);
        }

        /** Reads one or more names that are not in the form of BibTeX. */
        void read(String value) {
            String names = withoutEnd(value);
            List<String> marked = marked(names);
            for (MarkedName name : split(NameMarks.unmarked(names))) {
                List<String> marks = new ArrayList<>(marks(name.name(), marked));
                marks.addAll(name.marks());
                if (!name.name().isEmpty()) {
                    authors.add(new MarkedName(name.name(), marks, name.stated()));
                }
            }
        }

        /** Removes a last piece such as {@code others}. If the whole value is such words, it stays. */
        private String withoutEnd(String value) {
            Matcher last = LAST.matcher(value);
            if (last.find() && OpenList.isEnd(last.group(1))) {
                others = true;
                return value.substring(0, last.start());
            }
            others |= NameList.leavesOut(value) && !OpenList.isEnd(value);
            return value;
        }

        private List<MarkedName> split(String value) {
            if (OpenList.isEnd(value)) {
                return List.of(MarkedName.of(value.strip(), List.of()));
            }
            if (value.indexOf('|') >= 0) {
                return BAR.splitAsStream(value).map(Reading::single).toList();
            }
            List<String> pieces = BETWEEN.splitAsStream(value.strip()).toList();
            if ((inList || pieces.size() > 1) && pieces.stream().allMatch(Reading::isTurned)) {
                return pieces.stream().map(MarkedName::ofParts).toList();
            }
            List<String> names = NameList.split(value);
            LooseNames loose = LooseNames.of(names.size() == 1 ? names.get(0) : "");
            odd.addAll(loose.odd());
            return (loose.names().isEmpty() ? names : loose.names())
                    .stream().map(Reading::single).toList();
        }

        /** True for a name with one comma, after the family name. */
        private static boolean isTurned(String piece) {
            return piece.indexOf(',') == piece.lastIndexOf(',')
                    && NameList.inOrder(piece, true).isPresent();
        }

        private static MarkedName single(String name) {
            return NameList.inOrder(name, false).isPresent()
                    ? MarkedName.ofParts(name)
                    : MarkedName.of(name.strip(), List.of());
        }
    }

    /** The parts of a list that have marks. */
    private static List<String> marked(String value) {
        return MARKED.matcher(value)
                .results()
                .map(found -> AND.matcher(found.group().strip()).replaceFirst(""))
                .flatMap(piece -> Stream.concat(Stream.of(piece), JOINING.splitAsStream(piece)))
                .filter(piece -> NameMarks.first(piece) >= 0)
                .toList();
    }

    private static List<String> marks(String name, List<String> marked) {
        return marked.stream()
                .filter(piece -> MarkedName.unmarked(piece).equals(name))
                .findFirst()
                .map(NameMarks::in)
                .orElse(List.of());
    }
}

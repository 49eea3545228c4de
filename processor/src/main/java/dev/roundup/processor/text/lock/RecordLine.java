package dev.roundup.processor.text.lock;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A line of {@code records.lock}: what an archive says about a paper.
 *
 * <pre>
 * arxiv:2306.00600 authors 2026-05-04 Jane Doe; Ada Lane
 * </pre>
 *
 * @param id the id that was asked about, with its archive before it
 * @param since the day on which the archive was first seen to say so, such as {@code 2026-05-04}
 * @param value empty for {@link Fact#ASKED}
 */
public record RecordLine(String id, Fact fact, String since, String value) {
    /** Sorts by id, then by fact. */
    public static final Comparator<RecordLine> ORDER = Comparator.comparing(RecordLine::id)
            .thenComparing(line -> line.fact.word())
            .thenComparing(RecordLine::since);

    private static final Pattern LINE =
            Pattern.compile("\\s*([a-z]+:\\S+)\\s+([a-z]+)\\s+(\\d{4}-\\d{2}-\\d{2})(?:\\s+(\\S.*?))?\\s*");

    private static final String BETWEEN = "; ";
    private static final Pattern SEMICOLON = Pattern.compile("\\s*;\\s*");

    /** The facts of which an archive can tell. */
    public enum Fact {
        /** The day on which it was last asked. */
        ASKED,
        /** The authors in order, with semicolons between them. */
        AUTHORS,
        /** The kind of presentation that was decided, by the name of its annotation, such as {@code Oral}. */
        DECISION,
        /** The DOI under which a preprint was published. */
        PUBLISHED,
        /** The title, in TeX. */
        TITLE,
        /** The number of the latest version. */
        VERSION,
        /** The word {@code withdrawn} or {@code retracted}. */
        WITHDRAWN;

        /** The word in the file. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Fact> of(String word) {
            return Stream.of(values()).filter(fact -> fact.word().equals(word)).findFirst();
        }
    }

    /** The value of authors. */
    public static String authors(List<String> names) {
        return String.join(
                BETWEEN, names.stream().map(name -> name.replace(";", ",")).toList());
    }

    /** The authors in a value. */
    public List<String> authors() {
        return SEMICOLON.splitAsStream(value).filter(name -> !name.isEmpty()).toList();
    }

    /** The line of the file. */
    public String line() {
        return id + " " + fact.word() + " " + since
                + (value.isEmpty() ? "" : " " + value.replaceAll("\\s+", " ").strip());
    }

    /** True if a text has the form of a line, even if its fact is one of a later version. */
    static boolean isLine(String line) {
        return LINE.matcher(line).matches();
    }

    /** Reads a line. Empty if it is none of the file, or is about something that this version does not know. */
    static Optional<RecordLine> of(String line) {
        Matcher read = LINE.matcher(line);
        return read.matches()
                ? Fact.of(read.group(2))
                        .map(fact -> new RecordLine(
                                read.group(1),
                                fact,
                                read.group(3),
                                Optional.ofNullable(read.group(4)).orElse("")))
                : Optional.empty();
    }
}

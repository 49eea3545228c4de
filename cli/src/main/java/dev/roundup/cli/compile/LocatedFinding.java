package dev.roundup.cli.compile;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A finding, at its place in a file.
 *
 * @param rule the rule's id; {@code javac} if the compiler found it, {@code import} if the import did
 * @param file the file's name; empty if the finding does not belong to a file
 * @param line counted from 1
 * @param column counted from 1
 * @param message says in one line what is wrong
 * @param excerpt the source at that place
 * @param details the lines below, such as {@code help: …}
 */
public record LocatedFinding(
        String rule,
        FindingSeverity severity,
        String file,
        OptionalLong line,
        OptionalLong column,
        String message,
        Optional<SourceExcerpt> excerpt,
        List<String> details) {
    /** The order in which a report lists findings. */
    public static final Comparator<LocatedFinding> ORDER = Comparator.comparing(LocatedFinding::file)
            .thenComparing(found -> found.line().orElse(0))
            .thenComparing(found -> found.column().orElse(0));

    private static final Pattern OURS = Pattern.compile("\\[roundup:([a-z0-9-]+)] (.*)");
    private static final String COMPILER = "javac";

    /** The severity of a finding. */
    public enum FindingSeverity {
        ERROR,
        WARNING
    }

    /** Keeps its own copy of the list. */
    public LocatedFinding {
        details = List.copyOf(details);
    }

    /** Reads a message of the processor or the compiler. */
    public static LocatedFinding of(
            FindingSeverity severity,
            String file,
            OptionalLong line,
            OptionalLong column,
            Optional<SourceExcerpt> excerpt,
            String text) {
        List<String> lines = text.lines()
                .filter(part -> !part.isBlank())
                .map(String::stripTrailing)
                .toList();
        String first = lines.isEmpty() ? "" : lines.get(0).strip();
        Matcher ours = OURS.matcher(first);
        boolean isOurs = ours.matches();
        return new LocatedFinding(
                isOurs ? ours.group(1) : COMPILER,
                severity,
                file,
                line,
                column,
                isOurs ? ours.group(2) : first,
                excerpt,
                unindented(lines.stream().skip(1)).lines().toList());
    }

    /** Lines without the indentation that all have. A caret keeps its distance to the line above. */
    private static String unindented(Stream<String> lines) {
        return lines.collect(Collectors.joining("\n")).stripIndent();
    }

    /** True if the compiler found it. A report shows only errors of the compiler. */
    public boolean isOfCompiler() {
        return rule.equals(COMPILER);
    }

    /** A copy with another name of the file. */
    public LocatedFinding as(String name) {
        return new LocatedFinding(rule, severity, name, line, column, message, excerpt, details);
    }

    /** A copy at a line of another file. */
    public LocatedFinding at(String otherFile, OptionalLong otherLine) {
        return new LocatedFinding(
                rule, severity, otherFile, otherLine, OptionalLong.empty(), message, Optional.empty(), details);
    }
}

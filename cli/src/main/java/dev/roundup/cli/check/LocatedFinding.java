package dev.roundup.cli.check;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A finding, at its place in a file.
 *
 * @param rule the rule's id, {@code javac} for what the compiler found, {@code import} for what an import did
 * @param file the file's name; empty where the finding is of no file
 * @param line counted from 1
 * @param column counted from 1
 * @param message what is wrong, in one line
 * @param details the lines below, such as {@code help: …}
 */
record LocatedFinding(
        String rule,
        FindingSeverity severity,
        String file,
        OptionalLong line,
        OptionalLong column,
        String message,
        List<String> details) {
    /** The order in which findings are told. */
    static final Comparator<LocatedFinding> ORDER = Comparator.comparing(LocatedFinding::file)
            .thenComparing(found -> found.line().orElse(0))
            .thenComparing(found -> found.column().orElse(0));

    private static final Pattern OURS = Pattern.compile("\\[roundup:([a-z0-9-]+)] (.*)");
    private static final String COMPILER = "javac";

    /** How much it weighs. */
    enum FindingSeverity {
        ERROR,
        WARNING
    }

    /** Keeps its own copy of the list. */
    LocatedFinding {
        details = List.copyOf(details);
    }

    /** Reads a message, which is the processor's or the compiler's. */
    static LocatedFinding of(
            FindingSeverity severity, String file, OptionalLong line, OptionalLong column, String text) {
        List<String> lines = Arrays.stream(text.split("\\R", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        String first = lines.isEmpty() ? "" : lines.get(0);
        Matcher ours = OURS.matcher(first);
        boolean isOurs = ours.matches();
        return new LocatedFinding(
                isOurs ? ours.group(1) : COMPILER,
                severity,
                file,
                line,
                column,
                isOurs ? ours.group(2) : first,
                lines.stream().skip(1).toList());
    }

    /** Whether the compiler found it, of which only errors are told. */
    boolean isOfCompiler() {
        return rule.equals(COMPILER);
    }

    /** The same with another name of its file. */
    LocatedFinding as(String name) {
        return new LocatedFinding(rule, severity, name, line, column, message, details);
    }

    /** The same at a line of another file. */
    LocatedFinding at(String otherFile, OptionalLong otherLine) {
        return new LocatedFinding(rule, severity, otherFile, otherLine, OptionalLong.empty(), message, details);
    }
}

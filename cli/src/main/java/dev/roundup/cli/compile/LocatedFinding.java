package dev.roundup.cli.compile;

import dev.roundup.cli.source.TextFix;
import dev.roundup.processor.check.rule.Part;
import dev.roundup.processor.check.subject.PlaceInText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A finding, at its place in a file.
 *
 * @param rule the rule's id; {@code javac} if the compiler found it, {@code import} if the import did
 * @param message says in one line what is wrong
 * @param details the lines below, such as {@code help: …}
 * @param place the place of what is wrong
 * @param user the place that uses a constant, if what is wrong is where the constant is declared
 * @param fixes the ways to mend it, as changes of files
 */
public record LocatedFinding(
        String rule,
        FindingSeverity severity,
        String message,
        List<String> details,
        FindingPlace place,
        Optional<FindingPlace> user,
        List<TextFix> fixes) {
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

    /** Keeps its own copies of the lists. */
    public LocatedFinding {
        details = List.copyOf(details);
        fixes = List.copyOf(fixes);
    }

    /** Reads a message of the processor or the compiler. */
    static LocatedFinding of(FindingSeverity severity, String text, FindingPlace place) {
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
                isOurs ? ours.group(2) : first,
                unindented(lines.stream().skip(1)).lines().toList(),
                place,
                Optional.empty(),
                List.of());
    }

    /** Lines without the indentation that all have. A caret keeps its distance to the line above. */
    private static String unindented(Stream<String> lines) {
        return lines.collect(Collectors.joining("\n")).stripIndent();
    }

    /** True if the compiler found it. A report shows only errors of the compiler. */
    public boolean isOfCompiler() {
        return rule.equals(COMPILER);
    }

    /** The file's name; empty if the finding does not belong to a file. */
    public String file() {
        return place.file();
    }

    public OptionalLong line() {
        return place.line();
    }

    public OptionalLong column() {
        return place.column();
    }

    /** The lines below the message. The first one names the place that uses a constant. */
    public List<String> remarks() {
        return Stream.concat(user.stream().map(use -> "note: used at " + use), details.stream())
                .toList();
    }

    /** The message with the lines below it. */
    public String wholeMessage() {
        return Stream.concat(Stream.of(message), remarks().stream()).collect(Collectors.joining("\n"));
    }

    /** A copy with other names of the files. */
    LocatedFinding named(UnaryOperator<String> name) {
        return new LocatedFinding(
                rule,
                severity,
                message,
                details,
                place.as(name.apply(place.file())),
                user.map(use -> use.as(name.apply(use.file()))),
                fixes);
    }

    /** A copy with ways to mend it. */
    LocatedFinding with(List<TextFix> other) {
        return new LocatedFinding(rule, severity, message, details, place, user, other);
    }

    /** A copy at another place, with its fixes. */
    LocatedFinding shownAt(FindingPlace other) {
        return new LocatedFinding(rule, severity, message, details, other, Optional.empty(), fixes);
    }

    /** A copy at a place of another file, to which the fixes do not belong. */
    public LocatedFinding at(FindingPlace other) {
        return new LocatedFinding(rule, severity, message, details, other, Optional.empty(), List.of());
    }

    /** A copy whose place shows the wrong part of a text, so that its message need not say where it is. */
    LocatedFinding shownAt(FindingPlace exact, Optional<FindingPlace> use, Part part) {
        List<String> others = new ArrayList<>(details);
        int excerpt = others.indexOf(("note: " + PlaceInText.excerpt(part)).stripTrailing());
        if (excerpt >= 0
                && excerpt + 1 < others.size()
                && others.get(excerpt + 1).strip().equals("^")) {
            others.subList(excerpt, excerpt + 2).clear();
        }
        String there = " at " + PlaceInText.words(part.text(), part.start());
        return new LocatedFinding(rule, severity, message.replace(there, ""), others, exact, use, fixes);
    }
}

package dev.roundup.processor.check.rule;

import dev.roundup.processor.model.Declaration;
import dev.roundup.processor.model.Origin;
import dev.roundup.processor.text.Quote;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A place that breaks a rule.
 *
 * @param owner the declaration that it is about; empty if there is none
 * @param origin the most exact place known
 * @param part the wrong part of the text at that place; empty if all of it is wrong, or it is no text
 * @param headline the problem, on one line
 * @param details the lines below, each of which begins with {@code help:} or {@code note:}, or marks a place in the
 *     line before it
 * @param fixes the ways to mend it that can be applied without an author; the details tell of them
 */
public record Finding(
        Rule rule,
        Severity severity,
        Optional<Declaration> owner,
        Origin origin,
        Optional<Part> part,
        String headline,
        List<String> details,
        List<Fix> fixes) {
    /** Enough of a stack trace, above all of one that overflowed. */
    private static final int MOST_FRAMES = 40;

    /** Keeps every text on its line. */
    public Finding {
        headline = Quote.line(headline);
        details = details.stream().map(Quote::line).toList();
        fixes = List.copyOf(fixes);
    }

    /**
     * The message without the way to the page of its rule, for example:
     *
     * <pre>{@code
     * [roundup:unknown-tag] unknown tag "Equivarience" in @Tag of CliffordGroupEquivariantNeuralNetworks
     *   help: did you mean "Equivariance"?
     * }</pre>
     */
    public String message() {
        return "[roundup:" + rule.id() + "] " + headline
                + String.join("", details.stream().map(line -> "\n  " + line).toList());
    }

    /**
     * A fault of our own.
     *
     * @param where the step that failed, such as {@code rule unknown-tag for RotatingFeatures}
     * @param debug true to add the stack trace
     */
    public static Finding fault(Origin origin, String where, Throwable fault, boolean debug) {
        FindingBuilder finding = FindingBuilder.of(ProcessorRules.INTERNAL_ERROR)
                .with("problem", shortened(fault.toString()))
                .with("member", where);
        if (debug) {
            Stream.of(fault.getStackTrace()).limit(MOST_FRAMES).forEach(frame -> finding.note("at " + frame));
        } else {
            finding.help("compile with -Aroundup.debug for the stack trace");
        }
        return finding.at(origin);
    }

    /** A file that could not be written. */
    public static Finding unwritten(Origin origin, String path, String problem, Optional<String> help) {
        return FindingBuilder.of(ProcessorRules.OUTPUT_FAILED)
                .with("action", "write")
                .value(path)
                .with("problem", shortened(problem))
                .help(help)
                .at(origin);
    }

    /** A file of an earlier compile that could not be deleted. */
    public static Finding undeleted(String path) {
        return FindingBuilder.of(ProcessorRules.OUTPUT_FAILED)
                .with("action", "delete")
                .value(path)
                .with("problem", "an earlier compile wrote it, and this one does not")
                .help("delete it yourself")
                .at(Origin.NOWHERE);
    }

    /** The index of the wrong part in its text; 0 if all of the value is wrong. */
    public int offset() {
        return part.map(Part::start).orElse(0);
    }

    public Finding withSeverity(Severity other) {
        return new Finding(rule, other, owner, origin, part, headline, details, fixes);
    }

    private static String shortened(String words) {
        return words.length() > 200 ? words.substring(0, 199) + "…" : words;
    }
}

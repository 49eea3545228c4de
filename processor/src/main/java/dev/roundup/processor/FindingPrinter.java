package dev.roundup.processor;

import dev.roundup.processor.check.Checks;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.Severity;
import dev.roundup.processor.model.Settings;
import dev.roundup.processor.read.Diagnostics;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.tools.Diagnostic.Kind;

/** Prints findings, the same of two rounds once, and knows whether there was an error. */
final class FindingPrinter {
    /** How many errors and how many warnings javac shows unless it is told otherwise, which we cannot see. */
    private static final int SHOWN_BY_JAVAC = 100;

    private final Messager messager;
    private final Settings settings;
    private final Set<Printed> printed = new HashSet<>();
    private final Map<Severity, Integer> numbers = new EnumMap<>(Severity.class);

    /** A message at its place; a later round may say the same of another. */
    private record Printed(String place, String message) {
        static Printed of(Finding finding) {
            return new Printed(finding.origin().place(), finding.message());
        }
    }

    FindingPrinter(Messager messager, Settings settings) {
        this.messager = messager;
        this.settings = settings;
    }

    /** Prints the findings of a round; what an earlier round said of the same, it need not say again. */
    void print(List<Finding> findings) {
        Set<Printed> earlier = Set.copyOf(printed);
        findings.stream()
                .filter(finding -> !earlier.contains(Printed.of(finding)))
                .forEach(this::print);
    }

    void print(Finding found) {
        Checks.weighed(found, settings).ifPresent(finding -> {
            numbers.merge(finding.severity(), 1, Integer::sum);
            printed.add(Printed.of(finding));
            Kind kind = finding.severity() == Severity.ERROR ? Kind.ERROR : Kind.WARNING;
            Diagnostics.print(messager, kind, finding.message(), finding.origin());
        });
    }

    boolean hasErrors() {
        return number(Severity.ERROR) > 0;
    }

    /** javac leaves out messages beyond a number, but always shows a note. */
    void tellOfSwallowed() {
        tellOfSwallowed(number(Severity.ERROR), "errors", "-Xmaxerrs");
        tellOfSwallowed(number(Severity.WARNING), "warnings", "-Xmaxwarns");
    }

    private void tellOfSwallowed(int number, String what, String option) {
        if (number > SHOWN_BY_JAVAC) {
            messager.printMessage(
                    Kind.NOTE,
                    "[roundup] found " + number + " " + what + "; if you see fewer, compile with " + option + " "
                            + Math.max(1000, 2 * number));
        }
    }

    private int number(Severity severity) {
        return numbers.getOrDefault(severity, 0);
    }
}

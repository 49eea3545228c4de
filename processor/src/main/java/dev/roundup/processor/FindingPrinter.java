package dev.roundup.processor;

import dev.roundup.processor.check.Checks;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.RuleAddress;
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

/**
 * Prints findings and remembers if there was an error. It does not print again what an earlier round printed at the
 * same place.
 */
final class FindingPrinter {
    /** The number of errors, and of warnings, that javac shows by default. We cannot see if the user changed it. */
    private static final int SHOWN_BY_JAVAC = 100;

    private final Messager messager;
    private final Settings settings;
    private final FindingListener listener;
    private final Set<Printed> printed = new HashSet<>();
    private final Map<Severity, Integer> numbers = new EnumMap<>(Severity.class);

    /** A message and its place. A later round may find the same message at another place. */
    private record Printed(String place, String message) {
        static Printed of(Finding finding) {
            return new Printed(finding.origin().place(), finding.message());
        }
    }

    FindingPrinter(Messager messager, Settings settings, FindingListener listener) {
        this.messager = messager;
        this.settings = settings;
        this.listener = listener;
    }

    /** Prints the findings of a round, except for those that an earlier round printed. */
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
            listener.found(finding, Diagnostics.place(finding.origin()));
            String see = "\n  see: " + RuleAddress.of(finding.rule(), settings.docs());
            Diagnostics.print(messager, kind, finding.message(), see, finding.origin());
        });
    }

    boolean hasErrors() {
        return number(Severity.ERROR) > 0;
    }

    /**
     * Adds a note if javac may have left out messages. It stops after a number of errors or warnings, but always shows
     * a note.
     */
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

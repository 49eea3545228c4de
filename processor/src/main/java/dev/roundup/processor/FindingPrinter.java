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
    /** What javac shows of errors, and of warnings, unless told otherwise. */
    private static final int SHOWN_BY_JAVAC = 100;

    private final Messager messager;
    private final Settings settings;
    private final Set<String> printed = new HashSet<>();
    private final Map<Severity, Integer> numbers = new EnumMap<>(Severity.class);

    FindingPrinter(Messager messager, Settings settings) {
        this.messager = messager;
        this.settings = settings;
    }

    /** Prints the findings of a round; what an earlier round said of the same, it need not say again. */
    void print(List<Finding> findings) {
        Set<String> earlier = Set.copyOf(printed);
        findings.stream()
                .filter(finding -> !earlier.contains(finding.message()))
                .forEach(this::print);
    }

    void print(Finding found) {
        Checks.weighed(found, settings).ifPresent(finding -> {
            numbers.merge(finding.severity(), 1, Integer::sum);
            printed.add(finding.message());
            Kind kind = finding.severity() == Severity.ERROR ? Kind.ERROR : Kind.WARNING;
            Diagnostics.print(messager, kind, finding.message(), finding.origin());
        });
    }

    boolean hasErrors() {
        return number(Severity.ERROR) > 0;
    }

    /** javac swallows what comes after a number of messages, but always shows a note. */
    void tellOfSwallowed() {
        tellOfSwallowed(number(Severity.ERROR), "errors", "-Xmaxerrs");
        tellOfSwallowed(number(Severity.WARNING), "warnings", "-Xmaxwarns");
    }

    private void tellOfSwallowed(int number, String what, String option) {
        if (number > SHOWN_BY_JAVAC) {
            String note = "[roundup] %d %s, of which javac shows %d; with %s %d it shows all"
                    .formatted(number, what, SHOWN_BY_JAVAC, option, Math.max(1000, 2 * number));
            messager.printMessage(Kind.NOTE, note);
        }
    }

    private int number(Severity severity) {
        return numbers.getOrDefault(severity, 0);
    }
}

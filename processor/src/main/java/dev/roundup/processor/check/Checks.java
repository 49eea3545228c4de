package dev.roundup.processor.check;

import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.Severity;
import dev.roundup.processor.model.Settings;
import dev.roundup.processor.model.Workspace;
import java.util.Optional;

/** Runs all rules. */
public final class Checks {
    private Checks() {}

    /** Checks all that one compile shows; a fault in a rule is a finding too, and keeps no other rule from running. */
    public static Report run(Workspace workspace) {
        return new CheckRunner(workspace).report();
    }

    /** A finding that comes after the checks, with the severity that was set for its rule; empty where that is off. */
    public static Optional<Finding> weighed(Finding finding, Settings settings) {
        Severity severity = Severities.of(settings).of(finding.rule());
        return severity == Severity.OFF ? Optional.empty() : Optional.of(finding.withSeverity(severity));
    }
}

package dev.roundup.processor.check;

import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.Severity;
import dev.roundup.processor.check.subject.Address;
import dev.roundup.processor.model.Settings;
import dev.roundup.processor.model.Workspace;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Runs all rules. */
public final class Checks {
    private Checks() {}

    /**
     * Checks everything that one compile shows. A fault in a rule becomes a finding and does not stop the other rules.
     */
    public static Report run(Workspace workspace) {
        return new CheckRunner(workspace).report();
    }

    /** All addresses that rules look at, those of other modules and jars included. */
    public static List<Address> addresses(Workspace workspace) {
        CheckedDeclarations subjects = CheckedDeclarations.of(workspace);
        return Stream.concat(subjects.declarations().stream(), subjects.imported().declarations().stream())
                .flatMap(declaration -> Address.of(declaration).stream())
                .toList();
    }

    /** A finding from after the checks, with the severity that is set for its rule. Empty if the rule is off. */
    public static Optional<Finding> weighed(Finding finding, Settings settings) {
        Severity severity = Severities.of(settings).of(finding.rule());
        return severity == Severity.OFF ? Optional.empty() : Optional.of(finding.withSeverity(severity));
    }
}

package dev.roundup.processor.check;

import dev.roundup.processor.model.Allowance;
import dev.roundup.processor.model.Declaration;
import dev.roundup.processor.model.Origin;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** One run of all rules over a workspace. */
final class Run {
    private final Workspace workspace;
    private final Severities severities;
    private final Allowances allowances = new Allowances();
    private final List<Finding> findings = new ArrayList<>();

    Run(Workspace workspace) {
        this.workspace = workspace;
        this.severities = Severities.of(workspace.settings());
    }

    Report report() {
        Subjects subjects = Subjects.of(workspace);
        declarations(Rulebook.DECLARATIONS, subjects.declarations());
        texts(subjects.declarations());
        declarations(Rulebook.PAPERS, subjects.papers());
        declarations(Rulebook.DECLARATIONS_FROM_ELSEWHERE, subjects.imported());
        declarations(Rulebook.PAPERS_FROM_ELSEWHERE, subjects.imported());
        declarations(Rulebook.SITES, subjects.sites());
        declarations(Rulebook.ROUNDUPS, subjects.roundups());
        run(Rulebook.WORKSPACES, workspace, "the workspace", Origin.NOWHERE, List.of());
        workspace.faults().forEach(fault -> fault(fault.where(), fault.cause(), fault.origin()));
        unusedAllowances();
        return Report.of(findings);
    }

    private <T extends Declaration> void declarations(List<Check<T>> checks, List<? extends T> subjects) {
        for (T subject : subjects) {
            List<Allowance> wide = subject instanceof Roundup roundup ? roundup.allowances() : List.of();
            run(checks, subject, subject.displayName(), subject.origin(), wide);
        }
    }

    private void texts(List<Declaration> declarations) {
        for (Declaration declaration : declarations) {
            ShownTexts.of(declaration)
                    .forEach(text -> run(Rulebook.TEXTS, text, declaration.displayName(), text.origin(), List.of()));
        }
    }

    private <T> void run(List<Check<T>> checks, T subject, String name, Origin origin, List<Allowance> wide) {
        for (Check<T> check : checks) {
            if (severities.of(check.rule()) != Severity.OFF) {
                tried(check, subject, name, origin).forEach(finding -> keep(finding, wide));
            }
        }
    }

    private <T> List<Finding> tried(Check<T> check, T subject, String name, Origin origin) {
        try {
            return check.check(subject);
        } catch (RuntimeException | StackOverflowError fault) {
            fault("rule " + check.rule().id() + " for " + name, fault, origin);
            return List.of();
        }
    }

    private void fault(String where, Throwable cause, Origin origin) {
        Severity severity = severities.of(Rule.INTERNAL_ERROR);
        if (severity != Severity.OFF) {
            findings.add(
                    Finding.fault(origin, where, cause, workspace.settings().debug())
                            .withSeverity(severity));
        }
    }

    private void keep(Finding finding, List<Allowance> wide) {
        Stream<Allowance> own =
                finding.owner().map(Declaration::allowances).stream().flatMap(List::stream);
        if (!allowances.silence(finding.rule(), Stream.concat(own, wide.stream()))) {
            findings.add(finding.withSeverity(severities.of(finding.rule())));
        }
    }

    /**
     * What is allowed at papers that no outline lists is left alone: what it silences may show with the outline only. An
     * allowance for this very rule cannot silence what is found of itself.
     */
    private void unusedAllowances() {
        Severity severity = severities.of(Rule.UNUSED_ALLOW);
        if (severity != Severity.OFF) {
            List<Declaration> covered = Subjects.of(workspace.roundups()).declarations();
            allowances.idle(covered, severities, false).forEach(finding -> keep(finding, List.of()));
            allowances.idle(covered, severities, true).forEach(finding -> findings.add(finding.withSeverity(severity)));
        }
    }
}

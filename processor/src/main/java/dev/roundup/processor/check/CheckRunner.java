package dev.roundup.processor.check;

import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.check.rule.Severity;
import dev.roundup.processor.check.subject.Address;
import dev.roundup.processor.check.subject.AddressBook;
import dev.roundup.processor.check.subject.ShownPicture;
import dev.roundup.processor.check.subject.ShownText;
import dev.roundup.processor.check.subject.ShownTexts;
import dev.roundup.processor.model.Allowance;
import dev.roundup.processor.model.Declaration;
import dev.roundup.processor.model.Origin;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** One run of all rules over a workspace. */
final class CheckRunner {
    private final Workspace workspace;
    private final Severities severities;
    private final Allowances allowances = new Allowances();
    private final List<Finding> findings = new ArrayList<>();

    CheckRunner(Workspace workspace) {
        this.workspace = workspace;
        this.severities = Severities.of(workspace.settings());
    }

    Report report() {
        CheckedDeclarations subjects = CheckedDeclarations.of(workspace);
        List<Declaration> all = subjects.declarations();
        AddressBook book = new AddressBook();
        declarations(Rulebook.DECLARATIONS, all);
        pictures(Rulebook.PICTURES, all);
        addresses(Rulebook.ADDRESSES, all, book);
        texts(all);
        declarations(Rulebook.PAPERS, subjects.papers());
        owned(Rulebook.LINKED_PAPERS, subjects.papers(), book::linked);
        declarations(Rulebook.DECLARATIONS_FROM_ELSEWHERE, subjects.imported());
        pictures(Rulebook.PICTURES_FROM_ELSEWHERE, subjects.imported());
        addresses(Rulebook.ADDRESSES_FROM_ELSEWHERE, subjects.imported(), book);
        declarations(Rulebook.PAPERS_FROM_ELSEWHERE, subjects.imported());
        declarations(Rulebook.SITES, subjects.sites());
        declarations(Rulebook.ROUNDUPS, subjects.roundups());
        owned(Rulebook.LINKED_ROUNDUPS, subjects.roundups(), book::linked);
        run(active(Rulebook.WORKSPACES), workspace, "the workspace", Origin.NOWHERE, List.of());
        workspace.faults().forEach(fault -> fault(fault.where(), fault.cause(), fault.origin()));
        unusedAllowances();
        return Report.of(findings);
    }

    private <T extends Declaration> void declarations(List<Check<T>> checks, List<? extends T> subjects) {
        owned(checks, subjects, subject -> subject);
    }

    /** Checks something of each declaration. */
    private <D extends Declaration, T> void owned(
            List<Check<T>> checks, List<? extends D> owners, Function<D, ? extends T> subject) {
        List<Check<T>> active = active(checks);
        for (D owner : owners) {
            List<Allowance> wide = owner instanceof Roundup roundup ? roundup.allowances() : List.of();
            run(active, subject.apply(owner), owner.displayName(), owner.origin(), wide);
        }
    }

    private void addresses(List<Check<Address>> checks, List<? extends Declaration> declarations, AddressBook book) {
        List<Check<Address>> active = active(checks);
        for (Declaration declaration : declarations) {
            for (Address address : book.of(declaration)) {
                run(active, address, declaration.displayName(), declaration.origin(), List.of());
            }
        }
    }

    private void pictures(List<Check<ShownPicture>> checks, List<? extends Declaration> declarations) {
        List<Check<ShownPicture>> active = active(checks);
        for (Declaration declaration : declarations) {
            for (ShownPicture picture : ShownPicture.of(declaration)) {
                run(active, picture, declaration.displayName(), declaration.origin(), List.of());
            }
        }
    }

    private void texts(List<Declaration> declarations) {
        List<Check<ShownText>> active = active(Rulebook.TEXTS);
        for (Declaration declaration : declarations) {
            for (ShownText text : ShownTexts.of(declaration)) {
                run(active, text, declaration.displayName(), text.origin(), List.of());
            }
        }
    }

    /** The checks of rules that are not off. */
    private <T> List<Check<T>> active(List<Check<T>> checks) {
        return checks.stream()
                .filter(check -> severities.of(check.rule()) != Severity.OFF)
                .toList();
    }

    private <T> void run(List<Check<T>> active, T subject, String name, Origin origin, List<Allowance> wide) {
        for (Check<T> check : active) {
            List<Finding> found = tried(check, subject, name, origin);
            if (!found.isEmpty()) {
                found.forEach(finding -> keep(finding, wide));
            }
        }
    }

    private <T> List<Finding> tried(Check<T> check, T subject, String name, Origin origin) {
        try {
            return check.check(subject);
        } catch (RuntimeException | StackOverflowError | AssertionError | LinkageError fault) {
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
            List<Declaration> covered = CheckedDeclarations.of(workspace.roundups()).declarations();
            allowances.idle(covered, severities, false).forEach(finding -> keep(finding, List.of()));
            allowances.idle(covered, severities, true).forEach(finding -> findings.add(finding.withSeverity(severity)));
        }
    }
}

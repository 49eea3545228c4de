package dev.roundup.processor.check;

import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.ProcessorRules;
import dev.roundup.processor.check.rule.Scope;
import dev.roundup.processor.check.rule.Severity;
import dev.roundup.processor.check.subject.AddressBook;
import dev.roundup.processor.check.subject.RecordedAddress;
import dev.roundup.processor.check.subject.RecordedPaper;
import dev.roundup.processor.check.subject.Scopes;
import dev.roundup.processor.check.subject.ShownPicture;
import dev.roundup.processor.check.subject.ShownTexts;
import dev.roundup.processor.model.Allowance;
import dev.roundup.processor.model.Declaration;
import dev.roundup.processor.model.Origin;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.Publications;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
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
        AddressBook book = new AddressBook();
        byThemselves(subjects.declarations(), subjects.own(), book, check -> true);
        byThemselves(subjects.imported().declarations(), subjects.imported(), book, this::looksAtImported);
        quoted(subjects.quoted(), book);
        each(Scopes.ROUNDUP, subjects.roundups(), List::of);
        each(Scopes.LINKED_ROUNDUP, subjects.roundups(), roundup -> List.of(book.linked(roundup)));
        run(active(Scopes.WORKSPACE, check -> true), workspace, "the workspace", Origin.NOWHERE, List.of());
        workspace.faults().forEach(fault -> fault(fault.where(), fault.cause(), fault.origin()));
        unusedAllowances();
        return Report.of(findings);
    }

    /** Checks each declaration by itself, with the pictures, addresses and texts that it holds. */
    private void byThemselves(
            List<Declaration> all, CheckedDeclarations.Group group, AddressBook book, Predicate<Check<?>> which) {
        each(Scopes.DECLARATION, which, all, List::of);
        each(Scopes.PICTURE, which, all, ShownPicture::of);
        each(Scopes.ADDRESS, which, all, book::of);
        workspace
                .settings()
                .links()
                .ifPresent(lock ->
                        each(Scopes.RECORDED_ADDRESS, which, all, owner -> RecordedAddress.of(book.of(owner), lock)));
        each(Scopes.TEXT, which, all, ShownTexts::of);
        each(Scopes.PAPER, which, group.papers(), List::of);
        each(Scopes.LINKED_PAPER, which, group.papers(), paper -> List.of(book.linked(paper)));
        workspace
                .settings()
                .records()
                .ifPresent(lock ->
                        each(Scopes.RECORDED_PAPER, which, group.papers(), paper -> RecordedPaper.of(paper, lock)));
        each(Scopes.SITE, which, group.sites(), List::of);
    }

    /**
     * True if a rule also looks at what comes from other modules and jars. They may have been compiled without us, so
     * nothing that is an error may come from there. Their warnings are for their own authors.
     */
    private boolean looksAtImported(Check<?> check) {
        return check.dependsOnPage() || severities.stops(check.rule());
    }

    /** Checks what a list shows of papers of other modules: none of their pictures and files. */
    private void quoted(List<Paper> papers, AddressBook book) {
        if (!papers.isEmpty()) {
            each(Scopes.DECLARATION, this::looksAtQuoted, papers, List::of);
            each(Scopes.ADDRESS, this::looksAtQuoted, papers, book::of);
            each(Scopes.TEXT, this::looksAtQuoted, papers, ShownTexts::of);
            each(Scopes.PAPER, this::looksAtQuoted, papers, List::of);
        }
    }

    /** What depends on the page was checked where the roundup is made. */
    private boolean looksAtQuoted(Check<?> check) {
        return !check.rule().isNegotiable() || (!check.dependsOnPage() && severities.stops(check.rule()));
    }

    private <D extends Declaration, T> void each(
            Scope<T> scope, List<? extends D> owners, Function<D, ? extends List<? extends T>> subjects) {
        each(scope, check -> true, owners, subjects);
    }

    /** Runs the checks of a scope on the subjects of each owner. */
    private <D extends Declaration, T> void each(
            Scope<T> scope,
            Predicate<Check<?>> which,
            List<? extends D> owners,
            Function<D, ? extends List<? extends T>> subjects) {
        List<Check<T>> active = active(scope, which);
        if (active.isEmpty()) {
            return;
        }
        for (D owner : owners) {
            List<Allowance> wide = isPage(owner) ? owner.allowances() : List.of();
            for (T subject : subjects.apply(owner)) {
                run(active, subject, owner.displayName(), owner.origin(), wide);
            }
        }
    }

    /** True for what lists papers; what it allows is also allowed where findings are about one of them. */
    private static boolean isPage(Declaration owner) {
        return owner instanceof Roundup || owner instanceof Publications;
    }

    /** The checks of a scope whose rules are not off. */
    private <T> List<Check<T>> active(Scope<T> scope, Predicate<Check<?>> which) {
        return Rulebook.checks(scope).stream()
                .filter(which)
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
        Severity severity = severities.of(ProcessorRules.INTERNAL_ERROR);
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
     * Reports unused allowances. It skips those at papers that no page lists, because what they silence may appear
     * only with the outline. An allowance for this rule cannot silence a finding about itself.
     */
    private void unusedAllowances() {
        Severity severity = severities.of(ProcessorRules.UNUSED_ALLOW);
        if (severity != Severity.OFF) {
            List<Declaration> covered = CheckedDeclarations.ofPages(workspace).declarations();
            allowances.idle(covered, severities, false).forEach(finding -> keep(finding, List.of()));
            allowances.idle(covered, severities, true).forEach(finding -> findings.add(finding.withSeverity(severity)));
        }
    }
}

package dev.roundup.cli.lsp;

import dev.roundup.cli.compile.LocatedFinding;
import dev.roundup.cli.compile.LocatedFinding.FindingSeverity;
import dev.roundup.processor.check.Rulebook;
import dev.roundup.processor.check.rule.RuleAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticCodeDescription;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.jspecify.annotations.Nullable;

/** Findings as the protocol's diagnostics, file by file. */
final class Publication {
    private Set<String> shown = Set.of();

    /** The diagnostics of all files that have findings, are open, or had findings before. */
    List<PublishDiagnosticsParams> update(CheckedProject checked, String docs) {
        Map<String, List<LocatedFinding>> found = checked.byFile();
        Set<String> files = new TreeSet<>(found.keySet());
        files.addAll(checked.open().keySet());
        files.addAll(shown);
        shown = Set.copyOf(found.keySet());
        List<PublishDiagnosticsParams> all = new ArrayList<>();
        for (String file : files) {
            PublishDiagnosticsParams one = new PublishDiagnosticsParams(
                    checked.uri(file),
                    found.getOrDefault(file, List.of()).stream()
                            .map(finding -> diagnostic(finding, checked, docs))
                            .toList());
            @Nullable OpenDocument document = checked.open().get(file);
            if (document != null) {
                one.setVersion(document.version());
            }
            all.add(one);
        }
        return all;
    }

    /** A finding with its severity, its rule, and the address of the page of the rule if there is one. */
    static Diagnostic diagnostic(LocatedFinding found, CheckedProject checked, String docs) {
        Diagnostic diagnostic = new Diagnostic(
                Positions.range(found.place()),
                found.wholeMessage(),
                found.severity() == FindingSeverity.ERROR ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
                found.isOfCompiler() ? "javac" : "roundup");
        if (!found.isOfCompiler()) {
            diagnostic.setCode(found.rule());
            Rulebook.rule(found.rule())
                    .filter(rule -> !docs.isEmpty())
                    .map(rule -> new DiagnosticCodeDescription(RuleAddress.of(rule, docs)))
                    .ifPresent(diagnostic::setCodeDescription);
        }
        found.user()
                .ifPresent(use -> diagnostic.setRelatedInformation(List.of(new DiagnosticRelatedInformation(
                        new Location(checked.uri(CheckedProject.name(use.file())), Positions.range(use)),
                        "used here"))));
        return diagnostic;
    }
}

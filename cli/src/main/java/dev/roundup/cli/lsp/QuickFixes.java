package dev.roundup.cli.lsp;

import dev.roundup.cli.compile.LocatedFinding;
import dev.roundup.cli.source.TextEdit;
import dev.roundup.cli.source.TextFix;
import dev.roundup.processor.check.Rulebook;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.jspecify.annotations.Nullable;

/**
 * What an editor offers to do about the findings of a project.
 *
 * @param docs the address of the pages of rules; empty if there is none
 */
record QuickFixes(CheckedProject checked, String docs) {
    /** True unless the editor asks for other kinds of actions, such as those on saving. */
    static boolean areAsked(CodeActionContext context) {
        @Nullable List<String> kinds = context.getOnly();
        return kinds == null || kinds.contains("") || kinds.contains(CodeActionKind.QuickFix);
    }

    /** The actions for a part of a file. */
    List<CodeAction> at(String name, Range range) {
        List<CodeAction> actions = new ArrayList<>();
        for (LocatedFinding found : checked.at(name, range)) {
            for (TextFix fix : found.fixes()) {
                if (isKnown(fix.edits())) {
                    CodeAction action = action(fix.help(), found, fix.edits());
                    action.setIsPreferred(fix.certain());
                    actions.add(action);
                }
            }
        }
        for (LocatedFinding found : checked.at(name, range)) {
            if (Rulebook.rule(found.rule()).filter(rule -> rule.isNegotiable()).isPresent()) {
                String text = Objects.requireNonNull(checked.texts().get(name));
                int offset =
                        Positions.offset(text, Positions.range(found.place()).getStart());
                List<TextEdit> edits = Allowance.of(name, text, offset, found.rule());
                if (!edits.isEmpty()) {
                    actions.add(action("allow " + found.rule() + " here, because …", found, edits));
                }
            }
        }
        return actions;
    }

    private boolean isKnown(List<TextEdit> edits) {
        return edits.stream().allMatch(edit -> checked.texts().containsKey(edit.file()));
    }

    private CodeAction action(String words, LocatedFinding found, List<TextEdit> edits) {
        CodeAction action =
                new CodeAction(words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1));
        action.setKind(CodeActionKind.QuickFix);
        action.setDiagnostics(List.of(Publication.diagnostic(found, checked, docs)));
        action.setEdit(new WorkspaceEdit(changes(edits)));
        return action;
    }

    private Map<String, List<org.eclipse.lsp4j.TextEdit>> changes(List<TextEdit> edits) {
        return edits.stream()
                .collect(Collectors.groupingBy(
                        edit -> checked.uri(edit.file()),
                        LinkedHashMap::new,
                        Collectors.mapping(this::change, Collectors.toList())));
    }

    private org.eclipse.lsp4j.TextEdit change(TextEdit edit) {
        String text = Objects.requireNonNull(checked.texts().get(edit.file()));
        return new org.eclipse.lsp4j.TextEdit(Positions.range(text, edit.offset(), edit.end()), edit.replacement());
    }
}

package dev.roundup.cli.source;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.roundup.cli.source.SourceTrees.Found;
import dev.roundup.processor.check.rule.Edit;
import dev.roundup.processor.check.rule.Fix;
import dev.roundup.processor.check.rule.Fix.Certainty;
import dev.roundup.processor.read.Diagnostics;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.VariableElement;

/** Turns changes of values into changes of sources, in the form in which the author wrote them. */
final class EditWriter {
    /** The members of a link that an id says as well. */
    private static final Set<String> REPLACED = Set.of("value", "kind", "url");

    private final SourceTrees trees;
    private final SourceFiles files;

    EditWriter(SourceTrees trees, SourceFiles files) {
        this.trees = trees;
        this.files = files;
    }

    /** A fix as changes of files; empty if one of its edits cannot be made. */
    Optional<TextFix> write(Fix fix) {
        List<TextEdit> edits = new ArrayList<>();
        for (Edit edit : fix.edits()) {
            Optional<List<TextEdit>> written =
                    Diagnostics.exactPlace(edit.origin()).flatMap(trees::find).flatMap(found -> write(edit, found));
            if (written.isEmpty()) {
                return Optional.empty();
            }
            edits.addAll(written.get());
        }
        return Optional.of(new TextFix(fix.certainty() == Certainty.CERTAIN, fix.help(), edits));
    }

    private Optional<List<TextEdit>> write(Edit edit, Found found) {
        if (edit instanceof Edit.Replace replace) {
            return replace(replace, found);
        }
        if (edit instanceof Edit.Remove) {
            Found whole = withAnnotation(found);
            return whole.around() instanceof NewArrayTree array
                    ? removeItem(whole, array)
                    : removeAnnotation(whole).map(List::of);
        }
        if (edit instanceof Edit.Split split) {
            return literal(found, split.text()).map(text -> List.of(split(split, found)));
        }
        if (edit instanceof Edit.NameConstant constant) {
            return literal(found, constant.text()).flatMap(text -> name(constant, found));
        }
        if (edit instanceof Edit.Add add) {
            return added(add, found);
        }
        return edit instanceof Edit.Annotate annotate
                ? annotation(found).map(whole -> annotate(annotate, whole))
                : Optional.empty();
    }

    /** The text at a place, if it is the one that the edit is about. */
    private Optional<ValueText> text(Found found, String expected) {
        return ValueText.of(trees, files, found).filter(text -> text.value().equals(expected));
    }

    /** The same, if it is written there and not in the declaration of a constant. */
    private Optional<ValueText> literal(Found found, String expected) {
        return text(found, expected)
                .filter(text -> found.tree().getKind() == Tree.Kind.STRING_LITERAL
                        || found.tree().getKind() == Tree.Kind.PLUS);
    }

    /** Changes only the characters that differ. */
    private Optional<List<TextEdit>> replace(Edit.Replace edit, Found found) {
        String old = edit.text().substring(edit.start(), edit.end());
        String other = edit.replacement();
        int same = 0;
        while (same < Math.min(old.length(), other.length()) && old.charAt(same) == other.charAt(same)) {
            same++;
        }
        int tail = 0;
        while (tail < Math.min(old.length(), other.length()) - same
                && old.charAt(old.length() - 1 - tail) == other.charAt(other.length() - 1 - tail)) {
            tail++;
        }
        int from = edit.start() + same;
        int to = edit.end() - tail;
        String changed = other.substring(same, other.length() - tail);
        return text(found, edit.text()).flatMap(text -> text.replaced(from, to, changed));
    }

    private TextEdit split(Edit.Split edit, Found found) {
        String items = edit.items().stream().map(LiteralEdit::quoted).collect(Collectors.joining(", "));
        return over(inParentheses(found), found.around() instanceof NewArrayTree ? items : "{" + items + "}");
    }

    private Optional<List<TextEdit>> name(Edit.NameConstant edit, Found found) {
        return Diagnostics.place(edit.declaration())
                .map(trees.places())
                .filter(place -> place.element() instanceof VariableElement)
                .map(place -> {
                    SourceImports imports = imports(found);
                    SourceImports.Named named = imports.constant((VariableElement) place.element());
                    List<TextEdit> edits = new ArrayList<>(named.imports());
                    edits.add(0, over(inParentheses(found), named.name()));
                    return edits;
                });
    }

    /** The annotation at a place, if it says nothing that another one could not say. */
    private static Optional<Found> annotation(Found found) {
        Found whole = found.around() instanceof AnnotationTree annotation
                ? new Found(found.unit(), annotation, annotation)
                : found;
        return whole.tree() instanceof AnnotationTree annotation
                        && annotation.getArguments().stream()
                                .allMatch(argument -> !(argument instanceof AssignmentTree assignment)
                                        || REPLACED.contains(
                                                assignment.getVariable().toString()))
                ? Optional.of(whole)
                : Optional.empty();
    }

    private List<TextEdit> annotate(Edit.Annotate edit, Found found) {
        SourceImports imports = imports(found);
        SourceImports.Named named = imports.type("dev.roundup", name(edit.annotation()));
        List<TextEdit> edits = new ArrayList<>(named.imports());
        edits.add(
                0,
                over(
                        found,
                        "@" + named.name()
                                + edit.annotation()
                                        .substring(1 + name(edit.annotation()).length())));
        return edits;
    }

    /** Adds an annotation on a line of its own, with the indentation of the one before it. */
    private Optional<List<TextEdit>> added(Edit.Add edit, Found found) {
        Tree before = found.around() instanceof AnnotationTree annotation ? annotation : found.tree();
        // An annotation within another one, such as a list, has no other ones beside it.
        boolean isOfType = before instanceof AnnotationTree
                && trees.trees().getPath(found.unit(), before).getParentPath().getLeaf() instanceof ModifiersTree;
        if (!isOfType) {
            return Optional.empty();
        }
        String text = files.text(found.unit());
        int start = SourceFiles.start(trees, found.unit(), before);
        int end = SourceFiles.end(trees, found.unit(), before);
        int line = start;
        while (line > 0 && isBlank(text.charAt(line - 1))) {
            line--;
        }
        String lineBreak = text.contains("\r\n") ? "\r\n" : "\n";
        SourceImports.Named named = imports(found).type("dev.roundup", name(edit.annotation()));
        List<TextEdit> edits = new ArrayList<>(named.imports());
        edits.add(
                0,
                new TextEdit(
                        SourceFiles.name(found.unit()),
                        end,
                        0,
                        lineBreak + text.substring(line, start) + "@" + named.name()
                                + edit.annotation()
                                        .substring(1 + name(edit.annotation()).length())));
        return Optional.of(edits);
    }

    /** The name of an annotation, without its values. */
    private static String name(String annotation) {
        int values = annotation.indexOf('(');
        return annotation.substring(1, values < 0 ? annotation.length() : values);
    }

    private SourceImports imports(Found found) {
        return new SourceImports(
                trees.trees().getSourcePositions(),
                found.unit(),
                SourceFiles.name(found.unit()),
                files.text(found.unit()));
    }

    /** A value with the parentheses around it, which neither an array nor a name needs. */
    private Found inParentheses(Found found) {
        TreePath path = trees.trees().getPath(found.unit(), found.tree());
        while (path.getParentPath().getLeaf() instanceof ParenthesizedTree) {
            path = path.getParentPath();
        }
        return new Found(found.unit(), path.getLeaf(), found.around());
    }

    private TextEdit over(Found found, String replacement) {
        int start = SourceFiles.start(trees, found.unit(), found.tree());
        int end = SourceFiles.end(trees, found.unit(), found.tree());
        return new TextEdit(SourceFiles.name(found.unit()), start, end - start, replacement);
    }

    /** The annotation of a value, if it has no other one: without the value, it would say nothing. */
    private Found withAnnotation(Found found) {
        return found.around() instanceof AnnotationTree annotation
                        && annotation.getArguments().size() == 1
                ? Found.of(trees.trees().getPath(found.unit(), annotation))
                : found;
    }

    /** Removes an item with its comma, but no comment. Empty if it is the only one. */
    private Optional<List<TextEdit>> removeItem(Found found, NewArrayTree array) {
        List<? extends ExpressionTree> items = array.getInitializers();
        int index = items.stream().map(SourceTrees::bare).toList().indexOf(found.tree());
        if (items.size() < 2 || index < 0) {
            return Optional.empty();
        }
        int start = SourceFiles.start(trees, found.unit(), items.get(index));
        int end = SourceFiles.end(trees, found.unit(), items.get(index));
        boolean isLast = index == items.size() - 1;
        int from = isLast ? SourceFiles.end(trees, found.unit(), items.get(index - 1)) : start;
        int to = isLast ? end : SourceFiles.start(trees, found.unit(), items.get(index + 1));
        String text = files.text(found.unit());
        String gap = isLast ? text.substring(from, start) : text.substring(end, to);
        if (gap.strip().equals(",")) {
            return Optional.of(List.of(cut(found, from, to)));
        }
        int comma = Comments.indexOf(text, ',', isLast ? from : end);
        return comma < 0
                ? Optional.empty()
                : Optional.of(List.of(cut(found, comma, comma + 1), cut(found, start, end)));
    }

    /** Removes an annotation, and its line if nothing else is there. */
    private Optional<TextEdit> removeAnnotation(Found found) {
        if (!(found.tree() instanceof AnnotationTree) || !(found.around() instanceof ModifiersTree)) {
            return Optional.empty();
        }
        String text = files.text(found.unit());
        int start = SourceFiles.start(trees, found.unit(), found.tree());
        int end = SourceFiles.end(trees, found.unit(), found.tree());
        int lineStart = start;
        while (lineStart > 0 && isBlank(text.charAt(lineStart - 1))) {
            lineStart--;
        }
        int lineEnd = end;
        while (lineEnd < text.length() && isBlank(text.charAt(lineEnd))) {
            lineEnd++;
        }
        boolean isFirst = lineStart == 0 || isEnd(text.charAt(lineStart - 1));
        boolean isAlone = isFirst && lineEnd < text.length() && isEnd(text.charAt(lineEnd));
        if (!isAlone) {
            return Optional.of(cut(found, start, lineEnd));
        }
        int next = text.startsWith("\r\n", lineEnd) ? lineEnd + 2 : lineEnd + 1;
        return Optional.of(cut(found, lineStart, next));
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    private static boolean isEnd(char c) {
        return c == '\n' || c == '\r';
    }

    private static TextEdit cut(Found found, int from, int to) {
        return new TextEdit(SourceFiles.name(found.unit()), from, to - from, "");
    }
}

package dev.roundup.cli.source;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.roundup.cli.source.SourceTrees.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.VariableElement;

/**
 * A text that is made of literals, in whatever way an author puts them together: as one literal, with plus signs, or by
 * names of constants, whose declarations may be in other files.
 *
 * @param pieces its parts, in order
 */
record ValueText(List<Piece> pieces) {
    /**
     * A part of a text.
     *
     * @param value what it adds to the text
     * @param place where it is written
     * @param literal the literal; empty if it is something else, such as a number or a constant of a library
     */
    record Piece(String value, SourceSpan place, Optional<LiteralText> literal) {
        /** The place of a character. What is no literal has one place for all of them. */
        SourceSpan place(int index) {
            return literal.map(text -> text.characters().get(index))
                    .map(c -> new SourceSpan(place.file(), place.start() + c.start(), place.start() + c.end()))
                    .orElse(place);
        }
    }

    /** Takes a tree apart; empty if it is no text. */
    static Optional<ValueText> of(SourceTrees trees, SourceFiles files, Found found) {
        List<Piece> pieces = new ArrayList<>();
        return found.tree() instanceof ExpressionTree expression
                        && add(trees, files, found.unit(), expression, pieces, 0)
                ? Optional.of(new ValueText(List.copyOf(pieces)))
                : Optional.empty();
    }

    /** The text. */
    String value() {
        StringBuilder value = new StringBuilder();
        pieces.forEach(piece -> value.append(piece.value()));
        return value.toString();
    }

    /** Constants can name constants. A circle does not compile, but nobody should hang in it. */
    private static final int DEEPEST = 20;

    private static boolean add(
            SourceTrees trees,
            SourceFiles files,
            CompilationUnitTree unit,
            ExpressionTree tree,
            List<Piece> pieces,
            int depth) {
        if (tree instanceof ParenthesizedTree parentheses) {
            return add(trees, files, unit, parentheses.getExpression(), pieces, depth);
        }
        if (tree instanceof BinaryTree sum && sum.getKind() == Tree.Kind.PLUS) {
            return add(trees, files, unit, sum.getLeftOperand(), pieces, depth)
                    && add(trees, files, unit, sum.getRightOperand(), pieces, depth);
        }
        if (tree instanceof LiteralTree literal) {
            String value = String.valueOf(literal.getValue());
            SourceSpan place = trees.span(unit, tree);
            Optional<LiteralText> read =
                    files.literal(place).filter(text -> text.value().equals(value));
            pieces.add(new Piece(value, place, read));
            return true;
        }
        Element named = trees.trees().getElement(new TreePath(new TreePath(unit), tree));
        if (!(named instanceof VariableElement constant) || constant.getConstantValue() == null || depth > DEEPEST) {
            return false;
        }
        Optional<TreePath> declaration = trees.declaration(constant);
        List<Piece> inner = new ArrayList<>();
        boolean isSource = declaration.isPresent()
                && declaration.get().getLeaf() instanceof VariableTree variable
                && variable.getInitializer() != null
                && add(
                        trees,
                        files,
                        declaration.get().getCompilationUnit(),
                        variable.getInitializer(),
                        inner,
                        depth + 1);
        pieces.addAll(
                isSource
                        ? inner
                        : List.of(new Piece(
                                String.valueOf(constant.getConstantValue()),
                                trees.span(unit, tree),
                                Optional.empty())));
        return true;
    }

    /**
     * The place of a part. If it goes on in another file, the place ends with its first character.
     *
     * @param start the index of the part's first character
     * @param end the index after its last character
     */
    Optional<SourceSpan> place(int start, int end) {
        int length = value().length();
        if (length == 0 || start > length) {
            return Optional.empty();
        }
        SourceSpan first = place(Math.min(start, length - 1));
        if (start == length) {
            return Optional.of(new SourceSpan(first.file(), first.end(), first.end() + 1));
        }
        SourceSpan last = place(Math.max(start, Math.min(end, length) - 1));
        boolean isTogether = last.file().equals(first.file()) && last.end() > first.start();
        return Optional.of(new SourceSpan(first.file(), first.start(), isTogether ? last.end() : first.end()));
    }

    /** The place of a character. */
    private SourceSpan place(int index) {
        int at = index;
        for (Piece piece : pieces) {
            if (at < piece.value().length()) {
                return piece.place(at);
            }
            at -= piece.value().length();
        }
        throw new IndexOutOfBoundsException(index);
    }

    /** Replaces a part of the text. Empty if a piece cannot be changed as needed. */
    Optional<List<TextEdit>> replaced(int from, int to, String replacement) {
        List<TextEdit> edits = new ArrayList<>();
        String rest = replacement;
        int at = 0;
        boolean isDone = from == to && replacement.isEmpty();
        for (int i = 0; i < pieces.size() && !isDone; i++) {
            Piece piece = pieces.get(i);
            int end = at + piece.value().length();
            boolean isInsertion = from == to && from >= at && (from < end || i == pieces.size() - 1 || hasNoNext(i));
            if (isInsertion || Math.max(from, at) < Math.min(to, end)) {
                Optional<TextEdit> edit = edit(piece, Math.max(from, at) - at, Math.min(to, end) - at, rest);
                if (edit.isEmpty()) {
                    return Optional.empty();
                }
                edits.add(edit.get());
                rest = "";
                isDone = isInsertion;
            }
            at = end;
        }
        return edits.isEmpty() && !isDone ? Optional.empty() : Optional.of(edits);
    }

    private boolean hasNoNext(int index) {
        return pieces.size() > index + 1 && pieces.get(index + 1).literal().isEmpty();
    }

    private static Optional<TextEdit> edit(Piece piece, int from, int to, String replacement) {
        return piece.literal()
                .filter(literal -> from >= 0 && from <= to)
                .flatMap(literal -> LiteralEdit.of(literal, from, to, replacement))
                .map(edit -> new TextEdit(
                        SourceFiles.name(piece.place().file()),
                        piece.place().start() + edit.start(),
                        edit.end() - edit.start(),
                        edit.replacement()));
    }
}

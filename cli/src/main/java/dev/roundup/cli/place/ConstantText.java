package dev.roundup.cli.place;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.VariableElement;

/**
 * The text of a constant expression, with the place of each of its characters: in a literal, in one of several that are
 * joined, or in the declaration of a constant that the expression names.
 */
record ConstantText(List<PlacedChar> chars) {
    /** Constants that name constants that name constants. */
    private static final int DEEPEST = 20;

    /** A character with its place. */
    record PlacedChar(char value, SourceSpan place) {}

    /** Reads an expression. Empty if its text cannot be told. */
    static Optional<ConstantText> of(Trees trees, TreePath expression) {
        return new ConstantReader(trees).read(expression, DEEPEST);
    }

    String text() {
        return chars.stream().map(c -> String.valueOf(c.value())).collect(Collectors.joining());
    }

    /**
     * The place of a part. If it goes on in another literal, the place ends with the first one.
     *
     * @param start the index of the part's first character
     * @param end the index after its last character
     */
    Optional<SourceSpan> part(int start, int end) {
        if (chars.isEmpty() || start > chars.size()) {
            return Optional.empty();
        }
        SourceSpan first = chars.get(Math.min(start, chars.size() - 1)).place();
        if (start == chars.size()) {
            return Optional.of(new SourceSpan(first.file(), first.end(), first.end() + 1));
        }
        SourceSpan last =
                chars.get(Math.max(start, Math.min(end, chars.size()) - 1)).place();
        boolean isTogether = last.file().equals(first.file()) && last.end() > first.start();
        return Optional.of(new SourceSpan(first.file(), first.start(), isTogether ? last.end() : first.end()));
    }

    private record ConstantReader(Trees trees) {
        Optional<ConstantText> read(TreePath path, int depth) {
            Tree tree = path.getLeaf();
            if (depth == 0) {
                return Optional.empty();
            }
            if (tree instanceof ParenthesizedTree inner) {
                return read(new TreePath(path, inner.getExpression()), depth);
            }
            if (tree instanceof BinaryTree sum && tree.getKind() == Tree.Kind.PLUS) {
                Optional<ConstantText> right = read(new TreePath(path, sum.getRightOperand()), depth);
                return read(new TreePath(path, sum.getLeftOperand()), depth).flatMap(left -> right.map(left::and));
            }
            if (tree instanceof LiteralTree literal) {
                return Optional.of(read(path, literal));
            }
            return trees.getElement(path) instanceof VariableElement constant && constant.getConstantValue() != null
                    ? Optional.of(named(path, constant, depth))
                    : Optional.empty();
        }

        private ConstantText read(TreePath path, LiteralTree literal) {
            SourceSpan span = SourceSpans.of(trees, path);
            String value = String.valueOf(literal.getValue());
            if (literal.getKind() == Tree.Kind.STRING_LITERAL) {
                ConstantText read = new ConstantText(LiteralText.of(text(span), span.start()).stream()
                        .map(c -> new PlacedChar(c.value(), new SourceSpan(span.file(), c.start(), c.end())))
                        .toList());
                if (read.text().equals(value)) {
                    return read;
                }
            }
            return everywhere(value, span);
        }

        /** The text of a constant where it is declared, or at its name if it comes from a class file. */
        private ConstantText named(TreePath path, VariableElement constant, int depth) {
            String value = String.valueOf(constant.getConstantValue());
            return Optional.ofNullable(trees.getPath(constant))
                    .filter(declared ->
                            declared.getLeaf() instanceof VariableTree variable && variable.getInitializer() != null)
                    .flatMap(declared -> read(
                            new TreePath(declared, ((VariableTree) declared.getLeaf()).getInitializer()), depth - 1))
                    .filter(read -> read.text().equals(value))
                    .orElseGet(() -> everywhere(value, SourceSpans.of(trees, path)));
        }

        private static ConstantText everywhere(String value, SourceSpan span) {
            return new ConstantText(
                    value.chars().mapToObj(c -> new PlacedChar((char) c, span)).toList());
        }

        /** The source of a span; empty if it cannot be read any more. */
        private static CharSequence text(SourceSpan span) {
            try {
                return span.file().getCharContent(true).subSequence(span.start(), span.end());
            } catch (IOException gone) {
                return "";
            }
        }
    }

    private ConstantText and(ConstantText other) {
        return new ConstantText(Collections.unmodifiableList(
                Stream.concat(chars.stream(), other.chars.stream()).toList()));
    }
}

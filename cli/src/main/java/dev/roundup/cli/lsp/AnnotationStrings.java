package dev.roundup.cli.lsp;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A string with the annotation's member that it belongs to, such as {@code Paper.authors}.
 *
 * @param isConstant the annotation that makes a constant a value of this member
 */
record AnnotationStrings(String member, LiteralTree literal, Optional<String> isConstant) {
    /** The members whose values are registered as constants, by the annotations of those. */
    private static final Map<String, String> REGISTERED = Map.of("Person", "Paper.authors", "Topic", "Tag.value");

    /** All strings in annotations, and the constants of people and topics. */
    static List<AnnotationStrings> of(ParsedSource source) {
        List<AnnotationStrings> strings = new ArrayList<>();
        new TreePathScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitLiteral(LiteralTree literal, @Nullable Void nothing) {
                if (literal.getKind() == Tree.Kind.STRING_LITERAL) {
                    member(getCurrentPath())
                            .ifPresent(member -> strings.add(new AnnotationStrings(member, literal, Optional.empty())));
                }
                return null;
            }

            @Override
            public @Nullable Void visitVariable(VariableTree constant, @Nullable Void nothing) {
                if (constant.getInitializer() instanceof LiteralTree literal
                        && literal.getKind() == Tree.Kind.STRING_LITERAL) {
                    constant.getModifiers().getAnnotations().stream()
                            .map(AnnotationStrings::name)
                            .filter(REGISTERED::containsKey)
                            .forEach(name -> strings.add(new AnnotationStrings(
                                    String.valueOf(REGISTERED.get(name)), literal, Optional.of(name))));
                }
                return super.visitVariable(constant, null);
            }
        }.scan(source.unit(), null);
        return strings;
    }

    private static Optional<String> member(TreePath literal) {
        String member = "value";
        for (@Nullable TreePath path = literal.getParentPath(); path != null; path = path.getParentPath()) {
            Tree tree = path.getLeaf();
            if (tree instanceof AssignmentTree assignment) {
                member = assignment.getVariable().toString();
            } else if (tree instanceof AnnotationTree annotation) {
                return Optional.of(name(annotation) + "." + member);
            } else if (tree instanceof VariableTree) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The name of an annotation without a package. */
    static String name(AnnotationTree annotation) {
        String name = annotation.getAnnotationType().toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }
}

package dev.roundup.cli.lsp;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A class that has an annotation, or that has a constant with it, as a registry does.
 *
 * @param packageName the name of its package; empty for the unnamed one
 * @param name its name, with those of the classes around it, such as {@code Posters.Kites}
 * @param title what its annotation calls it; empty if it has no literal title or name
 */
record DeclaredClass(String packageName, String name, String title) {
    /** All such classes of a source. */
    static List<DeclaredClass> in(ParsedSource source, String annotation) {
        List<DeclaredClass> classes = new ArrayList<>();
        String packageName = Optional.ofNullable(source.unit().getPackageName())
                .map(Object::toString)
                .orElse("");
        new TreeScanner<@Nullable Void, String>() {
            @Override
            public @Nullable Void visitClass(ClassTree type, String around) {
                String name = around + type.getSimpleName();
                annotated(type, annotation)
                        .findFirst()
                        .ifPresent(found -> classes.add(new DeclaredClass(packageName, name, title(found))));
                return super.visitClass(type, name + ".");
            }
        }.scan(source.unit(), "");
        return classes;
    }

    private static Stream<? extends AnnotationTree> annotated(ClassTree type, String annotation) {
        Stream<Tree> constants = type.getMembers().stream()
                .filter(VariableTree.class::isInstance)
                .map(Tree.class::cast);
        return Stream.concat(
                        type.getModifiers().getAnnotations().stream(),
                        constants.flatMap(
                                constant -> ((VariableTree) constant).getModifiers().getAnnotations().stream()))
                .filter(found -> AnnotationStrings.name(found).equals(annotation));
    }

    private static String title(AnnotationTree annotation) {
        for (Tree argument : annotation.getArguments()) {
            if (argument instanceof AssignmentTree assignment
                    && assignment.getVariable().toString().matches("title|name")
                    && assignment.getExpression() instanceof LiteralTree literal) {
                return String.valueOf(literal.getValue()).strip();
            }
        }
        return "";
    }
}

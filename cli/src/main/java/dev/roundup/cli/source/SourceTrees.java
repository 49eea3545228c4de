package dev.roundup.cli.source;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.roundup.processor.read.SourcePlace;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Finds the tree of a place. javac's own search does not look inside repeated annotations, because the container around
 * them is in no source.
 *
 * @param trees the compiler's trees
 */
record SourceTrees(Trees trees) {
    /** A tree with the tree around it, and its file. */
    record Found(CompilationUnitTree unit, Tree tree, Tree around) {}

    /** A value as it is written; for a declaration without an annotation, its initial value. */
    Optional<Found> find(SourcePlace place) {
        return declaration(place.element())
                .flatMap(path -> place.annotation().isEmpty()
                        ? initial(path)
                        : annotation(path, place.annotation().get(), place.value()));
    }

    /** The declaration of an element; empty if its source is not compiled. */
    Optional<TreePath> declaration(Element element) {
        return Optional.ofNullable(trees.getPath(element));
    }

    private static Optional<Found> initial(TreePath path) {
        return path.getLeaf() instanceof VariableTree variable && variable.getInitializer() != null
                ? Optional.of(new Found(path.getCompilationUnit(), variable.getInitializer(), variable))
                : Optional.empty();
    }

    private static Optional<Found> annotation(TreePath path, AnnotationMirror root, Optional<AnnotationValue> value) {
        ModifiersTree modifiers = modifiers(path.getLeaf());
        if (modifiers == null) {
            return Optional.empty();
        }
        CompilationUnitTree unit = path.getCompilationUnit();
        List<? extends AnnotationTree> written = named(modifiers, root);
        if (!written.isEmpty()) {
            Found whole = new Found(unit, written.get(0), modifiers);
            return value.isEmpty() ? Optional.of(whole) : inside(whole, root, value.get());
        }
        return items(root)
                .filter(items -> value.isPresent())
                .flatMap(items -> inRepeated(unit, modifiers, items, value.orElseThrow()));
    }

    /** Looks in the annotations for which the compiler made the container. */
    private static Optional<Found> inRepeated(
            CompilationUnitTree unit,
            ModifiersTree modifiers,
            List<? extends AnnotationValue> items,
            AnnotationValue value) {
        List<? extends AnnotationTree> written =
                named(modifiers, (AnnotationMirror) items.get(0).getValue());
        for (int i = 0; i < Math.min(written.size(), items.size()); i++) {
            Found whole = new Found(unit, written.get(i), modifiers);
            Optional<Found> found = items.get(i) == value
                    ? Optional.of(whole)
                    : inside(whole, (AnnotationMirror) items.get(i).getValue(), value);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<List<? extends AnnotationValue>> items(AnnotationMirror container) {
        for (AnnotationValue value : container.getElementValues().values()) {
            if (value.getValue() instanceof List<?> list
                    && !list.isEmpty()
                    && ((AnnotationValue) list.get(0)).getValue() instanceof AnnotationMirror) {
                return Optional.of(
                        list.stream().map(AnnotationValue.class::cast).toList());
            }
        }
        return Optional.empty();
    }

    private static List<? extends AnnotationTree> named(ModifiersTree modifiers, AnnotationMirror mirror) {
        TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
        String qualified = "." + type.getQualifiedName();
        return modifiers.getAnnotations().stream()
                .filter(annotation -> qualified.endsWith("." + annotation.getAnnotationType()))
                .toList();
    }

    private static Optional<Found> inside(Found whole, AnnotationMirror mirror, AnnotationValue value) {
        return mirror.getElementValues().entrySet().stream()
                .flatMap(member -> argument(
                        (AnnotationTree) whole.tree(),
                        member.getKey().getSimpleName().toString())
                        .flatMap(argument ->
                                within(new Found(whole.unit(), argument, whole.tree()), member.getValue(), value))
                        .stream())
                .findFirst();
    }

    private static Optional<ExpressionTree> argument(AnnotationTree annotation, String member) {
        Stream<ExpressionTree> values = annotation.getArguments().stream()
                .map(argument -> argument instanceof AssignmentTree assignment
                        ? assignment.getVariable().toString().equals(member) ? assignment.getExpression() : null
                        : member.equals("value") ? argument : null)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull);
        return values.findFirst().map(SourceTrees::bare);
    }

    private static Optional<Found> within(Found found, AnnotationValue here, AnnotationValue wanted) {
        if (here == wanted) {
            return Optional.of(found);
        }
        if (here.getValue() instanceof AnnotationMirror mirror && found.tree() instanceof AnnotationTree) {
            return inside(found, mirror, wanted);
        }
        if (!(here.getValue() instanceof List<?> items)) {
            return Optional.empty();
        }
        List<? extends ExpressionTree> written = found.tree() instanceof NewArrayTree array
                ? array.getInitializers()
                : List.of((ExpressionTree) found.tree());
        Tree around = found.tree() instanceof NewArrayTree array ? array : found.around();
        for (int i = 0; i < Math.min(items.size(), written.size()); i++) {
            Optional<Found> inner = within(
                    new Found(found.unit(), bare(written.get(i)), around), (AnnotationValue) items.get(i), wanted);
            if (inner.isPresent()) {
                return inner;
            }
        }
        return Optional.empty();
    }

    private static @Nullable ModifiersTree modifiers(Tree declaration) {
        if (declaration instanceof ClassTree type) {
            return type.getModifiers();
        }
        return declaration instanceof VariableTree variable ? variable.getModifiers() : null;
    }

    static ExpressionTree bare(ExpressionTree tree) {
        return tree instanceof ParenthesizedTree parentheses ? bare(parentheses.getExpression()) : tree;
    }
}

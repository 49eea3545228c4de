package dev.roundup.cli.source;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.roundup.processor.read.SourcePlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;

/**
 * Finds the trees of annotations and of values in them. {@link Trees} can do so too, but not for annotations that are
 * repeated, which it sees only inside the container that the compiler makes.
 */
record AnnotationTrees(Trees trees) {
    /**
     * A step from an annotation towards something inside it.
     *
     * @param index the number of the item, which is 0 for a single value
     */
    private record Step(String member, int index) {}

    /** The tree of a value, or of an annotation. Empty if there is none, as in a class file. */
    Optional<TreePath> of(SourcePlace place) {
        Optional<TreePath> declaration = Optional.ofNullable(trees.getPath(place.element()));
        if (declaration.isEmpty() || place.annotation().isEmpty()) {
            return Optional.empty();
        }
        Object target = place.value().<Object>map(value -> value).orElseGet(place.annotation()::get);
        for (AnnotationMirror mirror : place.element().getAnnotationMirrors()) {
            Optional<List<Step>> way = way(mirror, target);
            if (way.isPresent()) {
                return of(mirror, way.get(), declaration.get());
            }
        }
        return Optional.empty();
    }

    private Optional<TreePath> of(AnnotationMirror mirror, List<Step> way, TreePath declaration) {
        Optional<TreePath> written = written(declaration, mirror, 0);
        if (written.isPresent() || way.isEmpty()) {
            return written.flatMap(annotation -> follow(annotation, way));
        }
        // The compiler made this container for annotations that the author repeated.
        Step first = way.get(0);
        return contained(mirror, first)
                .flatMap(inner -> written(declaration, inner, first.index()))
                .flatMap(annotation -> follow(annotation, way.subList(1, way.size())));
    }

    private static Optional<AnnotationMirror> contained(AnnotationMirror container, Step step) {
        return container.getElementValues().values().stream()
                .map(AnnotationValue::getValue)
                .filter(List.class::isInstance)
                .map(items -> ((AnnotationValue) ((List<?>) items).get(step.index())).getValue())
                .filter(AnnotationMirror.class::isInstance)
                .map(AnnotationMirror.class::cast)
                .findFirst();
    }

    /** The annotation of a type with a number, as the author wrote it. */
    private Optional<TreePath> written(TreePath declaration, AnnotationMirror mirror, int number) {
        Element type = mirror.getAnnotationType().asElement();
        return annotations(declaration).stream()
                .filter(annotation -> type.equals(trees.getElement(
                        new TreePath(annotation, ((AnnotationTree) annotation.getLeaf()).getAnnotationType()))))
                .skip(number)
                .findFirst();
    }

    private static List<TreePath> annotations(TreePath declaration) {
        Tree tree = declaration.getLeaf();
        if (tree instanceof PackageTree named) {
            return paths(declaration, named.getAnnotations());
        }
        Optional<? extends Tree> modifiers = tree instanceof ClassTree type
                ? Optional.of(type.getModifiers())
                : tree instanceof VariableTree variable
                        ? Optional.of(variable.getModifiers())
                        : tree instanceof MethodTree method ? Optional.of(method.getModifiers()) : Optional.empty();
        return modifiers
                .map(present -> paths(
                        new TreePath(declaration, present),
                        ((com.sun.source.tree.ModifiersTree) present).getAnnotations()))
                .orElse(List.of());
    }

    private static List<TreePath> paths(TreePath parent, List<? extends Tree> children) {
        return children.stream().map(child -> new TreePath(parent, child)).toList();
    }

    private static Optional<List<Step>> way(AnnotationMirror from, Object target) {
        if (from == target) {
            return Optional.of(List.of());
        }
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> member :
                from.getElementValues().entrySet()) {
            String name = member.getKey().getSimpleName().toString();
            Object value = member.getValue().getValue();
            if (member.getValue() == target) {
                return Optional.of(List.of(new Step(name, -1)));
            }
            List<?> items = value instanceof List<?> list ? list : List.of(member.getValue());
            for (int i = 0; i < items.size(); i++) {
                Optional<List<Step>> way = wayThrough((AnnotationValue) items.get(i), target);
                if (way.isPresent()) {
                    List<Step> whole = new ArrayList<>(List.of(new Step(name, i)));
                    whole.addAll(way.get());
                    return Optional.of(whole);
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<List<Step>> wayThrough(AnnotationValue item, Object target) {
        if (item == target) {
            return Optional.of(List.of());
        }
        return item.getValue() instanceof AnnotationMirror inner ? way(inner, target) : Optional.empty();
    }

    private static Optional<TreePath> follow(TreePath annotation, List<Step> way) {
        Optional<TreePath> at = Optional.of(annotation);
        for (Step step : way) {
            at = at.flatMap(here -> argument(here, step.member())).flatMap(found -> item(found, step.index()));
        }
        return at;
    }

    private static Optional<TreePath> argument(TreePath annotation, String member) {
        if (!(annotation.getLeaf() instanceof AnnotationTree tree)) {
            return Optional.empty();
        }
        for (ExpressionTree argument : tree.getArguments()) {
            if (argument instanceof AssignmentTree assignment) {
                if (assignment.getVariable().toString().equals(member)) {
                    return Optional.of(new TreePath(new TreePath(annotation, argument), assignment.getExpression()));
                }
            } else if (member.equals("value")) {
                return Optional.of(new TreePath(annotation, argument));
            }
        }
        return Optional.empty();
    }

    /** An item of an array. A single value needs no braces. The index -1 stands for the whole value. */
    private static Optional<TreePath> item(TreePath value, int index) {
        if (index < 0 || !(value.getLeaf() instanceof NewArrayTree array)) {
            return Optional.of(value);
        }
        return Optional.ofNullable(array.getInitializers())
                .filter(items -> index < items.size())
                .map(items -> new TreePath(value, items.get(index)));
    }
}

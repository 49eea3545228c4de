package dev.roundup.cli.kept;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * A place in a declaration, in names and numbers, so that it is the same for the compiler's elements and for kept ones.
 *
 * @param type the qualified name of the type around the element, or of the package
 * @param member the name of the element, if it is a field or a method; otherwise empty
 * @param way the number of the annotation, then the names of members and the numbers of items; may be empty
 */
record Place(String type, String member, List<String> way) {
    /** A place that the processor hands to the compiler; empty if it cannot be named. */
    static Optional<Place> of(Element element, @Nullable AnnotationMirror annotation, @Nullable AnnotationValue value) {
        boolean isNamed = element instanceof QualifiedNameable;
        Element around = isNamed ? element : element.getEnclosingElement();
        if (!(around instanceof QualifiedNameable named)) {
            return Optional.empty();
        }
        List<String> way = new ArrayList<>();
        if (annotation != null) {
            int number = element.getAnnotationMirrors().indexOf(annotation);
            way.add(Integer.toString(number));
            if (number < 0 || (value != null && !find(annotation, value, way))) {
                return Optional.empty();
            }
        }
        return Optional.of(new Place(
                named.getQualifiedName().toString(),
                isNamed ? "" : element.getSimpleName().toString(),
                way));
    }

    private static boolean find(AnnotationMirror around, AnnotationValue value, List<String> way) {
        return around.getElementValues().entrySet().stream()
                .anyMatch(member -> find(member.getKey().getSimpleName().toString(), member.getValue(), value, way));
    }

    private static boolean find(String step, AnnotationValue from, AnnotationValue value, List<String> way) {
        way.add(step);
        if (from.equals(value)) {
            return true;
        }
        if (from.getValue() instanceof AnnotationMirror inner && find(inner, value, way)) {
            return true;
        }
        if (from.getValue() instanceof List<?> items) {
            for (int i = 0; i < items.size(); i++) {
                if (find(Integer.toString(i), (AnnotationValue) items.get(i), value, way)) {
                    return true;
                }
            }
        }
        way.remove(way.size() - 1);
        return false;
    }

    /** What stands at a place. */
    record Found(
            Element element,
            @Nullable AnnotationMirror annotation,
            @Nullable AnnotationValue value) {}

    /** What stands at this place, in the compiler's elements. */
    Optional<Found> in(Elements elements) {
        @Nullable Element around = elements.getTypeElement(type);
        Element owner = around == null ? elements.getPackageElement(type) : around;
        if (owner == null) {
            return Optional.empty();
        }
        List<? extends Element> members = member.isEmpty()
                ? List.of(owner)
                : owner.getEnclosedElements().stream()
                        .filter(inside -> !(inside instanceof TypeElement || inside instanceof PackageElement))
                        .filter(inside -> inside.getSimpleName().contentEquals(member))
                        .toList();
        return members.size() == 1 ? at(members.get(0)) : Optional.empty();
    }

    private Optional<Found> at(Element element) {
        if (way.isEmpty()) {
            return Optional.of(new Found(element, null, null));
        }
        AnnotationMirror root = element.getAnnotationMirrors().get(Integer.parseInt(way.get(0)));
        Object inside = root;
        @Nullable AnnotationValue value = null;
        for (String step : way.subList(1, way.size())) {
            value = inside instanceof AnnotationMirror annotation
                    ? member(annotation, step)
                    : (AnnotationValue) ((List<?>) inside).get(Integer.parseInt(step));
            inside = value.getValue();
        }
        return Optional.of(new Found(element, root, value));
    }

    private static AnnotationValue member(AnnotationMirror annotation, String name) {
        return annotation.getElementValues().entrySet().stream()
                .filter(member -> member.getKey().getSimpleName().contentEquals(name))
                .map(member -> (AnnotationValue) member.getValue())
                .findFirst()
                .orElseThrow();
    }

    /** The place as one string. */
    String key() {
        return type + "#" + member + "#" + way.stream().collect(Collectors.joining("."));
    }
}

package dev.roundup.cli.kept;

import dev.roundup.processor.read.SourcePlace;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Finds places in kept declarations again, in a compile of the same sources.
 *
 * @param elements the compiler's declarations
 */
record CompiledPlaces(Elements elements) {
    /**
     * The same place.
     *
     * @throws NotKeptException if it is not there
     */
    SourcePlace of(SourcePlace kept) {
        Element element = element(kept.element());
        return new SourcePlace(
                element,
                kept.annotation().map(annotation -> inside(kept, element, annotation, AnnotationMirror.class)),
                kept.value().map(value -> inside(kept, element, value, AnnotationValue.class)));
    }

    private Element element(Element kept) {
        Element around = kept.getEnclosingElement();
        if (kept instanceof KeptPackage named) {
            return found(elements.getPackageElement(named.getQualifiedName()), kept);
        }
        if (kept instanceof KeptType type && around instanceof KeptPackage) {
            return found(elements.getTypeElement(type.getQualifiedName()), kept);
        }
        List<? extends Element> siblings =
                element(Objects.requireNonNull(around)).getEnclosedElements();
        int index = around.getEnclosedElements().indexOf(kept);
        return found(index < siblings.size() ? siblings.get(index) : null, kept);
    }

    private static Element found(@Nullable Element element, Element kept) {
        if (element == null
                || element.getKind() != kept.getKind()
                || !element.getSimpleName().contentEquals(kept.getSimpleName())) {
            throw new NotKeptException("no " + kept);
        }
        return element;
    }

    private static <T> T inside(SourcePlace kept, Element compiled, T target, Class<T> type) {
        List<? extends AnnotationMirror> before = kept.element().getAnnotationMirrors();
        List<? extends AnnotationMirror> now = compiled.getAnnotationMirrors();
        for (int i = 0; i < before.size() && i < now.size(); i++) {
            Optional<Object> found = same(before.get(i), now.get(i), target);
            if (found.isPresent()) {
                return type.cast(found.get());
            }
        }
        throw new NotKeptException("no " + target);
    }

    private static Optional<Object> same(AnnotationMirror before, AnnotationMirror now, Object target) {
        if (before == target) {
            return Optional.of(now);
        }
        return before.getElementValues().entrySet().stream()
                .flatMap(old -> now.getElementValues().entrySet().stream()
                        .filter(member -> member.getKey()
                                .getSimpleName()
                                .contentEquals(old.getKey().getSimpleName()))
                        .flatMap(member -> same(old.getValue(), member.getValue(), target).stream()))
                .findFirst();
    }

    private static Optional<Object> same(AnnotationValue before, AnnotationValue now, Object target) {
        if (before == target) {
            return Optional.of(now);
        }
        if (before.getValue() instanceof AnnotationMirror old && now.getValue() instanceof AnnotationMirror inner) {
            return same(old, inner, target);
        }
        if (before.getValue() instanceof List<?> old && now.getValue() instanceof List<?> items) {
            for (int i = 0; i < old.size() && i < items.size(); i++) {
                Optional<Object> found = same((AnnotationValue) old.get(i), (AnnotationValue) items.get(i), target);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }
}

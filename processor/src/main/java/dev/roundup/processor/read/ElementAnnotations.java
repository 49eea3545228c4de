package dev.roundup.processor.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/**
 * The annotations of one element. Repeated ones are taken out of their containers.
 *
 * <p>Annotations of one type keep their order. Different types are sorted by name: a class file does not keep the order
 * between them, and a page must be the same if a paper comes from a class file.
 *
 * <p>Annotations whose type does not resolve are left out. javac 17 does not show them at all, and newer versions show
 * only their names.
 */
final class ElementAnnotations {
    private final List<AnnotationView> all;

    private ElementAnnotations(List<AnnotationView> all) {
        this.all = all;
    }

    static ElementAnnotations of(RoundContext round, Element element, @Nullable SourceOrigin standIn) {
        List<AnnotationView> all = new ArrayList<>();
        for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
            if (annotation.getAnnotationType().getKind() == TypeKind.ERROR) {
                continue;
            }
            AnnotationView mirror = AnnotationView.of(round, element, annotation, standIn);
            if (mirror.type().container()) {
                all.addAll(mirror.contents());
            } else {
                all.add(mirror);
            }
        }
        all.sort((a, b) -> a.type().name().compareTo(b.type().name()));
        return new ElementAnnotations(all);
    }

    Stream<AnnotationView> stream() {
        return all.stream();
    }

    /** The annotations of our vocabulary with a name. */
    List<AnnotationView> all(String vocabularyName) {
        return stream().filter(mirror -> mirror.type().is(vocabularyName)).toList();
    }

    /** The first annotation of our vocabulary with a name. */
    Optional<AnnotationView> first(String vocabularyName) {
        return stream().filter(mirror -> mirror.type().is(vocabularyName)).findFirst();
    }
}

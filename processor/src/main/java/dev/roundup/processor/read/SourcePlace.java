package dev.roundup.processor.read;

import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;

/**
 * A place in a source, as the compiler knows it. It is valid for one round only.
 *
 * @param element the annotated declaration
 * @param annotation one of its annotations, which may be inside another one
 * @param value a value in that annotation
 */
public record SourcePlace(Element element, Optional<AnnotationMirror> annotation, Optional<AnnotationValue> value) {}

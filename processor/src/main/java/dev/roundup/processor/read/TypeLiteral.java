package dev.roundup.processor.read;

import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** A class literal in an annotation. */
record TypeLiteral(TypeMirror type, SourceOrigin origin) {
    /** The type's declaration. Empty for primitives and arrays. */
    Optional<TypeElement> element() {
        return type instanceof DeclaredType declared && declared.asElement() instanceof TypeElement element
                ? Optional.of(element)
                : Optional.empty();
    }
}

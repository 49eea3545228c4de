package dev.roundup.cli.kept;

import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.DeclaredType;

/**
 * An annotation from an earlier build. It is equal to no other, since each stands at a place of its own.
 */
final class KeptAnnotation implements AnnotationMirror {
    private final KeptMirror.Declared type;
    private final boolean isImplicit;
    private final Map<KeptMethod, KeptValue> values;

    /** @param isImplicit true if the compiler added it, to hold repeated ones */
    KeptAnnotation(KeptMirror.Declared type, boolean isImplicit, Map<KeptMethod, KeptValue> values) {
        this.type = type;
        this.isImplicit = isImplicit;
        this.values = values;
    }

    @Override
    public DeclaredType getAnnotationType() {
        return type;
    }

    @Override
    public Map<? extends ExecutableElement, KeptValue> getElementValues() {
        return values;
    }

    boolean isImplicit() {
        return isImplicit;
    }
}

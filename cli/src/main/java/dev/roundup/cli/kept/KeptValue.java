package dev.roundup.cli.kept;

import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.AnnotationValueVisitor;

/** A value in an annotation from an earlier build. It is equal to no other, since each stands at a place of its own. */
final class KeptValue implements AnnotationValue {
    private final Object value;

    KeptValue(Object value) {
        this.value = value;
    }

    @Override
    public Object getValue() {
        return value;
    }

    @Override
    public <R, P> R accept(AnnotationValueVisitor<R, P> visitor, P parameter) {
        throw new UnsupportedOperationException("accept");
    }

    /** A string is in quotes, as the compiler has it. */
    @Override
    public String toString() {
        return value instanceof String ? "\"" + value + "\"" : value.toString();
    }
}

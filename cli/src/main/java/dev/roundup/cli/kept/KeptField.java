package dev.roundup.cli.kept;

import javax.lang.model.element.ElementKind;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** A field from an earlier build. */
final class KeptField extends KeptElement implements VariableElement {
    private final KeptMirror type;
    private final @Nullable Object constant;

    KeptField(
            ElementKind kind,
            String name,
            @Nullable KeptElement enclosing,
            KeptMirror type,
            @Nullable Object constant) {
        super(kind, name, enclosing);
        this.type = type;
        this.constant = constant;
    }

    @Override
    public TypeMirror asType() {
        return type;
    }

    @Override
    public @Nullable Object getConstantValue() {
        return constant;
    }
}

package dev.roundup.cli.kept;

import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** A method from an earlier build, such as a member of an annotation. */
final class KeptMethod extends KeptElement implements ExecutableElement {
    private final KeptMirror returned;
    private @Nullable KeptValue defaultValue;

    KeptMethod(ElementKind kind, String name, @Nullable KeptElement enclosing, KeptMirror returned) {
        super(kind, name, enclosing);
        this.returned = returned;
    }

    /** Completes the declaration. */
    void setDefault(@Nullable KeptValue value) {
        defaultValue = value;
    }

    @Override
    public TypeMirror getReturnType() {
        return returned;
    }

    @Override
    public @Nullable KeptValue getDefaultValue() {
        return defaultValue;
    }

    @Override
    public List<? extends TypeParameterElement> getTypeParameters() {
        throw new UnsupportedOperationException("getTypeParameters");
    }

    @Override
    public List<? extends VariableElement> getParameters() {
        throw new UnsupportedOperationException("getParameters");
    }

    @Override
    public TypeMirror getReceiverType() {
        throw new UnsupportedOperationException("getReceiverType");
    }

    @Override
    public boolean isVarArgs() {
        throw new UnsupportedOperationException("isVarArgs");
    }

    @Override
    public boolean isDefault() {
        throw new UnsupportedOperationException("isDefault");
    }

    @Override
    public List<? extends TypeMirror> getThrownTypes() {
        throw new UnsupportedOperationException("getThrownTypes");
    }
}

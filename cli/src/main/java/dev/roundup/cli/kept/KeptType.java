package dev.roundup.cli.kept;

import java.util.List;
import java.util.function.Supplier;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Name;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** A type from an earlier build. */
final class KeptType extends KeptElement implements TypeElement {
    private final Name qualifiedName;
    private final Supplier<List<KeptMirror>> parents;

    /** @param parents the types that it extends and implements, but for those that all types extend */
    KeptType(
            ElementKind kind,
            String simpleName,
            String qualifiedName,
            @Nullable KeptElement enclosing,
            Supplier<List<KeptMirror>> parents) {
        super(kind, simpleName, enclosing);
        this.qualifiedName = new KeptName(qualifiedName);
        this.parents = parents;
    }

    @Override
    public Name getQualifiedName() {
        return qualifiedName;
    }

    /** None: a superclass is among the interfaces here, and nobody asks which of them it is. */
    @Override
    public TypeMirror getSuperclass() {
        return KeptMirror.Other.NONE;
    }

    @Override
    public List<KeptMirror> getInterfaces() {
        return parents.get();
    }

    @Override
    public NestingKind getNestingKind() {
        throw new UnsupportedOperationException("getNestingKind");
    }

    @Override
    public List<? extends TypeParameterElement> getTypeParameters() {
        throw new UnsupportedOperationException("getTypeParameters");
    }

    @Override
    public String toString() {
        return qualifiedName.toString();
    }
}

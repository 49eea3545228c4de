package dev.roundup.cli.kept;

import java.lang.annotation.Annotation;
import java.util.List;
import java.util.function.Supplier;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.NoType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVisitor;

/** A use of a type in an earlier build. */
abstract class KeptMirror implements TypeMirror {
    private final TypeKind kind;
    private final String text;

    private KeptMirror(TypeKind kind, String text) {
        this.kind = kind;
        this.text = text;
    }

    /** A type with a declaration. */
    static final class Declared extends KeptMirror implements DeclaredType {
        private final Supplier<KeptType> declaration;

        Declared(String name, Supplier<KeptType> declaration) {
            super(TypeKind.DECLARED, name);
            this.declaration = declaration;
        }

        @Override
        public Element asElement() {
            return declaration.get();
        }

        @Override
        public TypeMirror getEnclosingType() {
            throw new UnsupportedOperationException("getEnclosingType");
        }

        @Override
        public List<? extends TypeMirror> getTypeArguments() {
            throw new UnsupportedOperationException("getTypeArguments");
        }
    }

    /** An array. */
    static final class Array extends KeptMirror implements ArrayType {
        private final KeptMirror component;

        Array(KeptMirror component) {
            super(TypeKind.ARRAY, component + "[]");
            this.component = component;
        }

        @Override
        public TypeMirror getComponentType() {
            return component;
        }
    }

    /** A type of which nobody asks more than the kind. */
    static final class Other extends KeptMirror implements NoType {
        static final KeptMirror NONE = new Other(TypeKind.NONE, "none");

        Other(TypeKind kind, String text) {
            super(kind, text);
        }
    }

    @Override
    public TypeKind getKind() {
        return kind;
    }

    @Override
    public List<? extends AnnotationMirror> getAnnotationMirrors() {
        throw new UnsupportedOperationException("getAnnotationMirrors");
    }

    @Override
    public <A extends Annotation> A getAnnotation(Class<A> type) {
        throw new UnsupportedOperationException("getAnnotation");
    }

    @Override
    public <A extends Annotation> A[] getAnnotationsByType(Class<A> type) {
        throw new UnsupportedOperationException("getAnnotationsByType");
    }

    @Override
    public <R, P> R accept(TypeVisitor<R, P> visitor, P parameter) {
        throw new UnsupportedOperationException("accept");
    }

    @Override
    public String toString() {
        return text;
    }
}

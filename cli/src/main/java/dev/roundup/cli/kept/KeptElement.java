package dev.roundup.cli.kept;

import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ElementVisitor;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.Name;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * A declaration from an earlier build. It answers what the processor asks; everything else throws, which the caller of
 * the processor takes as a reason to compile.
 */
abstract class KeptElement implements Element {
    private final ElementKind kind;
    private final Name name;
    private final @Nullable KeptElement enclosing;
    private final List<KeptElement> enclosed = new ArrayList<>();
    private List<KeptAnnotation> annotations = List.of();

    KeptElement(ElementKind kind, String name, @Nullable KeptElement enclosing) {
        this.kind = kind;
        this.name = new KeptName(name);
        this.enclosing = enclosing;
    }

    /** Completes the declaration. */
    void setAnnotations(List<KeptAnnotation> all) {
        annotations = all;
    }

    void add(KeptElement element) {
        enclosed.add(element);
    }

    @Override
    public ElementKind getKind() {
        return kind;
    }

    @Override
    public Name getSimpleName() {
        return name;
    }

    @Override
    public @Nullable KeptElement getEnclosingElement() {
        return enclosing;
    }

    @Override
    public List<? extends KeptElement> getEnclosedElements() {
        return enclosed;
    }

    @Override
    public List<KeptAnnotation> getAnnotationMirrors() {
        return annotations;
    }

    @Override
    public TypeMirror asType() {
        throw new UnsupportedOperationException("asType");
    }

    @Override
    public Set<Modifier> getModifiers() {
        throw new UnsupportedOperationException("getModifiers");
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
    public <R, P> R accept(ElementVisitor<R, P> visitor, P parameter) {
        throw new UnsupportedOperationException("accept");
    }

    @Override
    public String toString() {
        return name.toString();
    }
}

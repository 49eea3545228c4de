package dev.roundup.cli.kept;

import java.lang.annotation.Annotation;
import java.util.Set;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** A round of a processor. */
record Round(Set<? extends Element> roots, boolean isLast, boolean hasErrors) implements RoundEnvironment {
    @Override
    public Set<? extends Element> getRootElements() {
        return roots;
    }

    @Override
    public boolean processingOver() {
        return isLast;
    }

    @Override
    public boolean errorRaised() {
        return hasErrors;
    }

    @Override
    public Set<? extends Element> getElementsAnnotatedWith(TypeElement annotation) {
        throw new UnsupportedOperationException("getElementsAnnotatedWith");
    }

    @Override
    public Set<? extends Element> getElementsAnnotatedWith(Class<? extends Annotation> annotation) {
        throw new UnsupportedOperationException("getElementsAnnotatedWith");
    }
}

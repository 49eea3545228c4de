package dev.roundup.cli.kept;

import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic.Kind;
import org.jspecify.annotations.Nullable;

/** Notices messages of the processor. It cannot show them: only the compiler knows places in sources. */
final class Printed implements Messager {
    private boolean isSilent = true;

    /**
     * Makes sure that there was no message but notes.
     *
     * @throws NotKeptException if there was one
     */
    void check() {
        if (!isSilent) {
            throw new NotKeptException("there is a finding");
        }
    }

    @Override
    public void printMessage(Kind kind, CharSequence text) {
        isSilent &= kind == Kind.NOTE;
    }

    @Override
    public void printMessage(Kind kind, CharSequence text, @Nullable Element element) {
        printMessage(kind, text);
    }

    @Override
    public void printMessage(
            Kind kind, CharSequence text, @Nullable Element element, @Nullable AnnotationMirror annotation) {
        printMessage(kind, text);
    }

    @Override
    public void printMessage(
            Kind kind,
            CharSequence text,
            @Nullable Element element,
            @Nullable AnnotationMirror annotation,
            @Nullable AnnotationValue value) {
        printMessage(kind, text);
    }
}

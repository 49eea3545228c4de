package dev.roundup.cli.kept;

import dev.roundup.processor.FindingListener;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.read.SourcePlace;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Takes findings and messages of the processor. Only the compiler knows places in sources, so it has to be told again
 * what is here.
 */
final class Printed implements Messager, FindingListener {
    private final List<Saying> said = new ArrayList<>();
    private final Set<Element> elements = new LinkedHashSet<>();
    private boolean hasErrors;

    /** Something that the processor said. */
    @FunctionalInterface
    private interface Saying {
        void repeat(FindingListener listener, Messager messager, CompiledPlaces places);
    }

    /** True if there was nothing but notes. */
    boolean isEmpty() {
        return said.isEmpty();
    }

    /** A number that grows with all that is said. */
    int size() {
        return said.size();
    }

    /** True if there was an error. */
    boolean hasErrors() {
        return hasErrors;
    }

    /** The kept declarations at which the messages point. */
    Set<Element> elements() {
        return elements;
    }

    /** Says everything again in a compile of the sources. */
    void repeat(FindingListener listener, Messager messager, CompiledPlaces places) {
        said.forEach(saying -> saying.repeat(listener, messager, places));
    }

    @Override
    public void found(Finding finding, Optional<SourcePlace> place) {
        said.add((listener, messager, places) -> listener.found(finding, place));
    }

    private void message(Kind kind, Saying message) {
        if (kind != Kind.NOTE) {
            said.add(message);
            hasErrors |= kind == Kind.ERROR;
        }
    }

    @Override
    public void printMessage(Kind kind, CharSequence text) {
        message(kind, (listener, messager, places) -> messager.printMessage(kind, text));
    }

    @Override
    public void printMessage(Kind kind, CharSequence text, Element element) {
        printMessage(kind, text, element, null, null);
    }

    @Override
    public void printMessage(Kind kind, CharSequence text, Element element, @Nullable AnnotationMirror annotation) {
        printMessage(kind, text, element, annotation, null);
    }

    @Override
    public void printMessage(
            Kind kind,
            CharSequence text,
            Element element,
            @Nullable AnnotationMirror annotation,
            @Nullable AnnotationValue value) {
        SourcePlace kept = new SourcePlace(element, Optional.ofNullable(annotation), Optional.ofNullable(value));
        message(kind, (listener, messager, places) -> {
            SourcePlace place = places.of(kept);
            messager.printMessage(
                    kind,
                    text,
                    place.element(),
                    place.annotation().orElse(null),
                    place.value().orElse(null));
        });
        elements.add(element);
    }
}

package dev.roundup.cli.kept;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic.Kind;
import org.jspecify.annotations.Nullable;

/** The messages of the processor, in the order in which it prints them. */
final class Printed implements Messager {
    private static final Pattern FAILED = Pattern.compile("\\[roundup:(internal-error|output-failed)]");

    private final Next next;
    private final List<Message> messages = new ArrayList<>();

    /** Takes each message after it is listed. */
    @FunctionalInterface
    interface Next {
        void print(
                Kind kind,
                CharSequence text,
                @Nullable Element element,
                @Nullable AnnotationMirror annotation,
                @Nullable AnnotationValue value);
    }

    /**
     * A message.
     *
     * @param isPlaced true if it points at a declaration
     * @param place where it points to; empty if it points nowhere, or at a place that has no name
     */
    record Message(Kind kind, String text, boolean isPlaced, Optional<Place> place) {}

    Printed(Next next) {
        this.next = next;
    }

    List<Message> messages() {
        return messages;
    }

    boolean hasErrors() {
        return messages.stream().anyMatch(message -> message.kind() == Kind.ERROR);
    }

    /**
     * Makes sure that the processor did its work. What failed may depend on more than the sources, such as a full disk or
     * a class that is in the way.
     *
     * @throws NotKeptException if something failed
     */
    void check() {
        if (messages.stream().anyMatch(message -> FAILED.matcher(message.text()).lookingAt())) {
            throw new NotKeptException("the processor failed");
        }
    }

    @Override
    public void printMessage(Kind kind, CharSequence text) {
        print(kind, text, null, null, null);
    }

    @Override
    public void printMessage(Kind kind, CharSequence text, @Nullable Element element) {
        print(kind, text, element, null, null);
    }

    @Override
    public void printMessage(
            Kind kind, CharSequence text, @Nullable Element element, @Nullable AnnotationMirror annotation) {
        print(kind, text, element, annotation, null);
    }

    @Override
    public void printMessage(
            Kind kind,
            CharSequence text,
            @Nullable Element element,
            @Nullable AnnotationMirror annotation,
            @Nullable AnnotationValue value) {
        print(kind, text, element, annotation, value);
    }

    private void print(
            Kind kind,
            CharSequence text,
            @Nullable Element element,
            @Nullable AnnotationMirror annotation,
            @Nullable AnnotationValue value) {
        Optional<Place> place = element == null ? Optional.empty() : Place.of(element, annotation, value);
        messages.add(new Message(kind, text.toString(), element != null, place));
        next.print(kind, text, element, annotation, value);
    }
}

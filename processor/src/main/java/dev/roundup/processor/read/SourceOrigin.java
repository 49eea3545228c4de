package dev.roundup.processor.read;

import dev.roundup.processor.model.Origin;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * A place in a declaration: an element, one of its annotations, or a value in an annotation. Like elements, it is valid
 * for one round only.
 *
 * <p>A compiler knows no positions in a class file. An origin there has a {@code standIn}, which is the class literal
 * that led to the declaration, and the name of the type.
 */
final class SourceOrigin extends Origin {
    private final Element element;
    private final @Nullable AnnotationMirror annotation;
    private final @Nullable AnnotationValue value;
    private final long order;
    private final @Nullable String compiledType;
    private final @Nullable SourceOrigin standIn;
    private final @Nullable String repetition;

    /**
     * @param compiledType the name of the type, if it comes from a class file
     * @param standIn the place to mark in that case
     * @param repetition the number of a repeated annotation, such as {@code @Link no. 2}; javac knows no position
     *     inside such an annotation and marks the element
     */
    SourceOrigin(
            Element element,
            @Nullable AnnotationMirror annotation,
            @Nullable AnnotationValue value,
            long order,
            @Nullable String compiledType,
            @Nullable SourceOrigin standIn,
            @Nullable String repetition) {
        this.element = element;
        this.annotation = annotation;
        this.value = value;
        this.order = order;
        this.compiledType = compiledType;
        this.standIn = standIn;
        this.repetition = repetition;
    }

    @Override
    public long order() {
        return order;
    }

    /** True if a compiler can show exactly this place. */
    boolean isVisible() {
        return compiledType == null;
    }

    /** Prints a message with its last line here, or as near as the compiler can show. */
    void print(Messager messager, Diagnostic.Kind kind, String message, String last) {
        if (compiledType == null) {
            printHere(messager, kind, (repetition == null ? message : numbered(message, repetition)) + last);
            return;
        }
        String located = message + "\n  note: in " + compiledType + ", which comes from a class file" + last;
        visible()
                .ifPresentOrElse(
                        place -> place.printHere(messager, kind, located), () -> messager.printMessage(kind, located));
    }

    /** This place, or the one that stands for it because a compiler can show it. */
    Optional<SourceOrigin> visible() {
        @Nullable SourceOrigin visible = this;
        while (visible != null && visible.compiledType != null) {
            visible = visible.standIn;
        }
        return Optional.ofNullable(visible);
    }

    /** Says in the first line, which some tools show alone, which of several annotations is meant. */
    private static String numbered(String message, String repetition) {
        int end = message.indexOf('\n');
        int firstLine = end < 0 ? message.length() : end;
        return message.substring(0, firstLine) + " (" + repetition + ")" + message.substring(firstLine);
    }

    /** The place for a tool that knows the compiler's own types. */
    SourcePlace here() {
        return new SourcePlace(element, Optional.ofNullable(annotation), Optional.ofNullable(value));
    }

    private void printHere(Messager messager, Diagnostic.Kind kind, String message) {
        try {
            messager.printMessage(kind, message, element, annotation, value);
        } catch (RuntimeException lost) {
            // The Eclipse compiler does not find values beside an empty array.
            messager.printMessage(kind, message, element);
        }
    }

    /** The names of the element and of those around it, then the path to the value, such as {@code 2.authors.0}. */
    @Override
    public String place() {
        StringBuilder place = new StringBuilder();
        for (Element at = element; at != null; at = at.getEnclosingElement()) {
            place.append(at.getKind()).append(' ').append(at).append('\n');
        }
        return annotation == null
                ? place.toString()
                : place.append(element.getAnnotationMirrors().indexOf(annotation))
                        .append(value == null ? "" : way(annotation))
                        .toString();
    }

    private String way(AnnotationMirror around) {
        return around.getElementValues().entrySet().stream()
                .map(member -> way("." + member.getKey().getSimpleName(), member.getValue()))
                .filter(way -> !way.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** The path from here to the value of this origin. Empty if the value is not inside {@code from}. */
    private String way(String here, AnnotationValue from) {
        if (from.equals(value)) {
            return here;
        }
        if (from.getValue() instanceof AnnotationMirror inner) {
            String further = way(inner);
            return further.isEmpty() ? "" : here + further;
        }
        if (from.getValue() instanceof List<?> items) {
            for (int i = 0; i < items.size(); i++) {
                String further = way("." + i, (AnnotationValue) items.get(i));
                if (!further.isEmpty()) {
                    return here + further;
                }
            }
        }
        return "";
    }
}

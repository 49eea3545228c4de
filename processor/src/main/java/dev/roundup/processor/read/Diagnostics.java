package dev.roundup.processor.read;

import dev.roundup.processor.model.Origin;
import java.util.Optional;
import javax.annotation.processing.Messager;
import javax.tools.Diagnostic;

/** Prints a message at an origin, or as near to it as the compiler can show. */
public final class Diagnostics {
    private Diagnostics() {}

    /**
     * Prints a message. If the origin is not from this package, the message has no position.
     *
     * @param last the last line, which comes after all that the place adds
     */
    public static void print(Messager messager, Diagnostic.Kind kind, String message, String last, Origin origin) {
        if (origin instanceof SourceOrigin source) {
            source.print(messager, kind, message, last);
        } else {
            messager.printMessage(kind, message + last);
        }
    }

    /** The place that {@link #print} marks; empty if the origin is none in a source. */
    public static Optional<SourcePlace> place(Origin origin) {
        return origin instanceof SourceOrigin source ? source.visible().map(SourceOrigin::here) : Optional.empty();
    }

    /** The place of the value itself; empty if it is in no source, but in a class file, for example. */
    public static Optional<SourcePlace> exactPlace(Origin origin) {
        return origin instanceof SourceOrigin source && source.isVisible()
                ? Optional.of(source.here())
                : Optional.empty();
    }
}

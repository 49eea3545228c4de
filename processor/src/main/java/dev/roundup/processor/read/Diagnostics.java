package dev.roundup.processor.read;

import dev.roundup.processor.model.Origin;
import javax.annotation.processing.Messager;
import javax.tools.Diagnostic;

/** Prints a message at an origin, or as near to it as the compiler can show. */
public final class Diagnostics {
    private Diagnostics() {}

    /** Prints a message. If the origin is not from this package, the message has no position. */
    public static void print(Messager messager, Diagnostic.Kind kind, String message, Origin origin) {
        if (origin instanceof SourceOrigin source) {
            source.print(messager, kind, message);
        } else {
            messager.printMessage(kind, message);
        }
    }
}

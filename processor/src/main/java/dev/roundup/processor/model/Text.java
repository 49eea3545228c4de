package dev.roundup.processor.model;

import dev.roundup.processor.text.math.Macros;
import dev.roundup.processor.text.prose.Prose;
import dev.roundup.processor.text.prose.ProseParser;

/** A parsed text with the place where it was written. */
public record Text(Prose prose, Origin origin) {
    /** Parses a text without macros of the user. */
    public static Text of(String source, Origin origin) {
        return of(source, Macros.NONE, origin);
    }

    /** Parses a text whose formulas may use macros. */
    public static Text of(String source, Macros macros, Origin origin) {
        return new Text(ProseParser.parse(source, macros), origin);
    }

    /** The text as the author wrote it. */
    public String source() {
        return prose.source();
    }

    /** The text without its structure. */
    public String plain() {
        return prose.plain();
    }
}

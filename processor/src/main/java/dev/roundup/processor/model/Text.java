package dev.roundup.processor.model;

import dev.roundup.processor.text.Prose;

/** A parsed text with the place where it was written. */
public record Text(Prose prose, Origin origin) {
    /** Parses a text. */
    public static Text of(String source, Origin origin) {
        return new Text(Prose.of(source), origin);
    }

    /** The text as it was written. */
    public String source() {
        return prose.source();
    }

    /** The text without structure. */
    public String plain() {
        return prose.plain();
    }
}

package dev.roundup.processor.markup;

/** Text, to be escaped where it is written. */
public final class Characters extends Node {
    private final String text;

    /** Text at no place yet. */
    public Characters(String text) {
        this.text = text;
    }

    /** What was written, unescaped. */
    public String text() {
        return text;
    }

    @Override
    public Characters copy() {
        return new Characters(text);
    }
}

package dev.roundup.processor.markup;

/**
 * What is written as it is: the content of a style or script element, in which nothing is escaped (HTML Standard, section
 * 13.1.2). Whoever makes it sees to it that nothing in it ends the element.
 */
public final class Raw extends Node {
    private final String content;

    /** Content at no place yet. */
    public Raw(String content) {
        this.content = content;
    }

    /** What was made, as it is. */
    public String content() {
        return content;
    }

    @Override
    public Raw copy() {
        return new Raw(content);
    }
}

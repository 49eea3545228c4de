package dev.roundup.processor.text;

/**
 * A place in a text, counted as people do.
 *
 * @param line from 1
 * @param column from 1, in characters of the line (Unicode code points)
 */
public record TextPosition(int line, int column) {
    /** The place of a character. Only a line feed ends a line. */
    public static TextPosition of(String source, int offset) {
        int lineStart = source.lastIndexOf('\n', offset - 1) + 1;
        int line = 1
                + (int) source.substring(0, lineStart)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
        return new TextPosition(line, 1 + source.codePointCount(lineStart, offset));
    }

    @Override
    public String toString() {
        return "line " + line + ", column " + column;
    }
}

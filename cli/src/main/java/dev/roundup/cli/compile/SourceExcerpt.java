package dev.roundup.cli.compile;

import java.util.Optional;

/**
 * The line of a source that a finding points at.
 *
 * @param line the line as its author wrote it, without its end
 * @param caret the number of characters before the place
 */
public record SourceExcerpt(String line, int caret) {
    /** The line around a position in a text; empty if the text does not reach so far. */
    public static Optional<SourceExcerpt> of(CharSequence text, long position) {
        if (position < 0 || position > text.length()) {
            return Optional.empty();
        }
        int start = (int) position;
        while (start > 0 && !isEnd(text.charAt(start - 1))) {
            start--;
        }
        int end = (int) position;
        while (end < text.length() && !isEnd(text.charAt(end))) {
            end++;
        }
        return Optional.of(new SourceExcerpt(text.subSequence(start, end).toString(), (int) position - start));
    }

    private static boolean isEnd(char c) {
        return c == '\n' || c == '\r';
    }

    /** The line with a caret below the place. Tabs stay tabs, so that the caret is right with any width of tabs. */
    public String withCaret() {
        return line + "\n" + line.substring(0, caret).replaceAll("[^\t]", " ") + "^";
    }
}

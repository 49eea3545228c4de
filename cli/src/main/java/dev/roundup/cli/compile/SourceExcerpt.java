package dev.roundup.cli.compile;

/**
 * The line of a source that a finding points at.
 *
 * @param line the line as its author wrote it, without its end
 * @param caret the number of characters before the place
 * @param width the number of characters that are marked, at least 1
 */
public record SourceExcerpt(String line, int caret, int width) {
    /** The line with carets below the place. Tabs stay tabs, so that the carets are right with any width of tabs. */
    public String withCarets() {
        int end = Math.min(line.length(), caret + width);
        int marked = Math.max(1, line.codePointCount(Math.min(caret, end), end));
        return line + "\n" + line.substring(0, caret).replaceAll("[^\t]", " ") + "^".repeat(marked);
    }
}

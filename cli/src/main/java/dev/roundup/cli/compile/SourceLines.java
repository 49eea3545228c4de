package dev.roundup.cli.compile;

/**
 * The lines of a source. As in the compiler, a line ends with a line feed, a carriage return, or both.
 */
public record SourceLines(CharSequence source) {
    /** The number of the line that holds a character, from 1. */
    public int line(int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            boolean isHalf = source.charAt(i) == '\r' && i + 1 < source.length() && source.charAt(i + 1) == '\n';
            if (isEnd(source.charAt(i)) && !isHalf) {
                line++;
            }
        }
        return line;
    }

    /** The number of a character in its line, from 1. */
    public int column(int position) {
        return 1 + position - start(position);
    }

    /** The index of a place. If its line is shorter, that is the end of the line. */
    public int position(int line, int column) {
        int at = 0;
        for (int i = 1; i < line && at < source.length(); i++) {
            int end = end(at);
            boolean isPair = end + 1 < source.length() && source.charAt(end) == '\r' && source.charAt(end + 1) == '\n';
            at = Math.min(source.length(), end + (isPair ? 2 : 1));
        }
        return Math.min(at + column - 1, end(at));
    }

    /** The line of a part. If the part has several lines, the mark ends with the first one. */
    public SourceExcerpt excerpt(int start, int end) {
        int first = start(start);
        int last = end(start);
        return new SourceExcerpt(
                source.subSequence(first, last).toString(), start - first, Math.max(1, Math.min(end, last) - start));
    }

    private int start(int position) {
        int start = position;
        while (start > 0 && !isEnd(source.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private int end(int position) {
        int end = position;
        while (end < source.length() && !isEnd(source.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isEnd(char c) {
        return c == '\n' || c == '\r';
    }
}

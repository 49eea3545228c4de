package dev.roundup.cli.compile;

/**
 * The lines of a source. As in the compiler, a line ends with a line feed, a carriage return, or both.
 */
record SourceLines(CharSequence source) {
    /** The number of the line that holds a character, from 1. */
    int line(int position) {
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
    int column(int position) {
        return 1 + position - start(position);
    }

    /** The line of a part. If the part has several lines, the mark ends with the first one. */
    SourceExcerpt excerpt(int start, int end) {
        int first = start(start);
        int last = start;
        while (last < source.length() && !isEnd(source.charAt(last))) {
            last++;
        }
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

    private static boolean isEnd(char c) {
        return c == '\n' || c == '\r';
    }
}

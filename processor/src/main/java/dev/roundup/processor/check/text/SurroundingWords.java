package dev.roundup.processor.check.text;

/** The words around a part of a text, for messages. */
final class SurroundingWords {
    private static final int LONGEST = 40;

    private SurroundingWords() {}

    /** The text from one blank to the next around a part, shortened if it is long. */
    static String around(String text, int start, int end) {
        int from = start;
        while (from > 0 && start - from < LONGEST && !Character.isWhitespace(text.charAt(from - 1))) {
            from--;
        }
        int to = end;
        while (to < text.length() && to - end < LONGEST && !Character.isWhitespace(text.charAt(to))) {
            to++;
        }
        return text.substring(from, to);
    }
}

package dev.roundup.processor.check.text;

/** Words of a text, for messages that show one. */
final class SurroundingWords {
    private static final int LONGEST = 40;

    private SurroundingWords() {}

    /** What stands from one blank to the next around a part of a text, or less where that is long. */
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

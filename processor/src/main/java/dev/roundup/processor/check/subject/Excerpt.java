package dev.roundup.processor.check.subject;

import dev.roundup.processor.text.Quote;

/**
 * A part of a text with some of its line around it.
 *
 * @param words the shortened line
 * @param caret a line with a caret, to be written below {@code words}; the caret marks the start of the part
 */
record Excerpt(String words, String caret) {
    private static final int BEFORE = 30;
    private static final int AFTER = 30;

    /** @param start the index in the text where the part begins */
    static Excerpt of(String text, int start, int end) {
        int lineStart = text.lastIndexOf('\n', start - 1) + 1;
        int lineFeed = text.indexOf('\n', start);
        int lineEnd = lineFeed < 0 ? text.length() : lineFeed;
        int from = wordStart(text, lineStart, start);
        int to = wordEnd(text, Math.min(Math.max(start, end), lineEnd), lineEnd);
        String before = (from > lineStart ? "…" : "") + Quote.line(text.substring(from, start));
        String after = Quote.line(text.substring(start, to)) + (to < lineEnd ? "…" : "");
        String stripped = before.stripLeading();
        return new Excerpt(stripped + after, " ".repeat(stripped.codePointCount(0, stripped.length())) + "^");
    }

    private static int wordStart(String text, int lineStart, int start) {
        if (start - lineStart <= BEFORE) {
            return lineStart;
        }
        int from = start - BEFORE;
        int blank = text.indexOf(' ', from);
        int cut = blank >= 0 && blank + 1 < start ? blank + 1 : from;
        return Character.isLowSurrogate(text.charAt(cut)) ? cut + 1 : cut;
    }

    private static int wordEnd(String text, int end, int lineEnd) {
        if (lineEnd - end <= AFTER) {
            return lineEnd;
        }
        int to = end + AFTER;
        int blank = text.lastIndexOf(' ', to);
        int cut = blank > end ? blank : to;
        return Character.isLowSurrogate(text.charAt(cut)) ? cut - 1 : cut;
    }
}

package dev.roundup.processor.check.text;

import java.util.BitSet;
import java.util.regex.Pattern;

/**
 * The parts of a text that seem to be formulas. It is more generous than the parser, which accepts no white space after
 * an opening dollar, because a lost command leaves white space there. Two plain words in a row between dollars are
 * prose and money.
 */
final class MathZones {
    private static final Pattern TWO_WORDS = Pattern.compile("(?<![\\\\\\p{L}{])\\p{L}{3,} \\p{L}{3,}(?![\\p{L}{_^(])");

    private final String text;
    private final BitSet inside = new BitSet();

    private MathZones(String text) {
        this.text = text;
    }

    static MathZones of(String text) {
        MathZones zones = new MathZones(text);
        if (text.indexOf('$') >= 0 || text.indexOf('\\') >= 0) {
            zones.find();
        }
        return zones;
    }

    /** True if an offset is inside a formula. */
    boolean contains(int offset) {
        return inside.get(offset);
    }

    /** True if a formula's opening delimiter ends just before an offset. */
    boolean beginsAt(int offset) {
        return contains(offset) && !contains(offset - 1);
    }

    private void find() {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\\' && at + 1 < text.length()) {
                char next = text.charAt(at + 1);
                at += 2;
                if (next == '(' || next == '[') {
                    at = zone(at, next == '(' ? "\\)" : "\\]");
                }
            } else if (c == '$') {
                String delimiter = text.startsWith("$$", at) ? "$$" : "$";
                at = zone(at + delimiter.length(), delimiter);
            } else {
                at++;
            }
        }
    }

    private int zone(int from, String delimiter) {
        int end = text.indexOf(delimiter, from);
        int paragraph = text.indexOf("\n\n", from);
        boolean closed = end > from && (paragraph < 0 || end < paragraph);
        if (!closed || isOpen(from, end, delimiter)) {
            return from;
        }
        inside.set(from, end);
        return end + delimiter.length();
    }

    /** True if what looks like the end of a formula is not, because the formula was never closed. */
    private boolean isOpen(int from, int end, String delimiter) {
        if (delimiter.equals("$")) {
            return isMoney(from, end) || opensAnother(from, end);
        }
        int next = delimiter.equals("$$") ? -1 : text.indexOf(delimiter.equals("\\)") ? "\\(" : "\\[", from);
        return next >= 0 && next < end;
    }

    /** True if a dollar begins a formula: there is a blank before it and none after it. */
    private boolean opensAnother(int from, int end) {
        boolean inWords = !Character.isWhitespace(text.charAt(from)) && text.charAt(end - 1) == ' ';
        return inWords
                && end + 1 < text.length()
                && (Character.isLetter(text.charAt(end + 1)) || text.charAt(end + 1) == '\\');
    }

    /** True if the dollars are money. As in Pandoc, no formula ends before a digit. */
    private boolean isMoney(int from, int end) {
        boolean digitAfter = end + 1 < text.length() && Character.isDigit(text.charAt(end + 1));
        return digitAfter || TWO_WORDS.matcher(text).region(from, end).find();
    }
}

package dev.roundup.cli.place;

import java.util.ArrayList;
import java.util.List;

/** Characters of a value, each with the part of the source that stands for it. */
final class SourceChars {
    private final List<SourceChar> chars = new ArrayList<>();

    /** A character of a value. */
    record SourceChar(char value, int start, int end) {}

    private SourceChars() {}

    /**
     * The characters of a source after the first step of Java's grammar, which reads Unicode escapes (JLS 3.3). A
     * backslash begins one if an even number of backslashes stands before it.
     *
     * @param start the index in the whole source of its first character
     */
    static List<SourceChar> of(CharSequence source, int start) {
        SourceChars read = new SourceChars();
        int backslashes = 0;
        int at = 0;
        while (at < source.length()) {
            char c = source.charAt(at);
            int end = c == '\\' && backslashes % 2 == 0 ? endOfUnicodeEscape(source, at) : at;
            if (end > at) {
                char escaped = (char) Integer.parseInt(source, end - 4, end, 16);
                read.chars.add(new SourceChar(escaped, start + at, start + end));
                backslashes = 0;
                at = end;
            } else {
                read.chars.add(new SourceChar(c, start + at, start + at + 1));
                backslashes = c == '\\' ? backslashes + 1 : 0;
                at++;
            }
        }
        return read.chars;
    }

    /** The index after an escape that begins at an index; the same index if none begins there. */
    private static int endOfUnicodeEscape(CharSequence source, int at) {
        int digits = at + 1;
        while (digits < source.length() && source.charAt(digits) == 'u') {
            digits++;
        }
        if (digits == at + 1 || digits + 4 > source.length()) {
            return at;
        }
        boolean areHex = source.subSequence(digits, digits + 4).chars().allMatch(c -> Character.digit(c, 16) >= 0);
        return areHex ? digits + 4 : at;
    }
}

package dev.roundup.cli.source;

import java.util.ArrayList;
import java.util.List;

/**
 * The characters of a Java source, after Unicode escapes (JLS, section 3.3) and before anything else.
 *
 * @param c the character
 * @param start the index in the source at which it begins
 * @param end the index after it
 */
record SourceCharacters(char c, int start, int end) {
    /** The characters of a source. */
    static List<SourceCharacters> of(String source) {
        List<SourceCharacters> characters = new ArrayList<>(source.length());
        int i = 0;
        while (i < source.length()) {
            int digits = isEscape(source, i) ? afterMarkers(source, i + 1) : -1;
            if (digits > 0 && digits + 4 <= source.length() && isHex(source, digits)) {
                char c = (char) Integer.parseInt(source.substring(digits, digits + 4), 16);
                characters.add(new SourceCharacters(c, i, digits + 4));
                i = digits + 4;
            } else {
                characters.add(new SourceCharacters(source.charAt(i), i, i + 1));
                i++;
            }
        }
        return characters;
    }

    /** True at a backslash before a {@code u}, with an even number of backslashes before it. */
    private static boolean isEscape(String source, int at) {
        if (source.charAt(at) != '\\' || at + 1 >= source.length() || source.charAt(at + 1) != 'u') {
            return false;
        }
        int before = at;
        while (before > 0 && source.charAt(before - 1) == '\\') {
            before--;
        }
        return (at - before) % 2 == 0;
    }

    private static int afterMarkers(String source, int from) {
        int at = from;
        while (at < source.length() && source.charAt(at) == 'u') {
            at++;
        }
        return at;
    }

    private static boolean isHex(String source, int from) {
        return source.substring(from, from + 4).chars().allMatch(c -> Character.digit(c, 16) >= 0 && c < 128);
    }
}

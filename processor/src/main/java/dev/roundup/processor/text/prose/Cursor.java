package dev.roundup.processor.text.prose;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A place in a text that moves on, and what can be seen from it. */
final class Cursor {
    /** What stands where the text has ended. */
    static final char END = 0;

    private static final int LONGEST_OPTION = 300;

    private final String source;
    private int at;
    private int @Nullable [] partners;

    Cursor(String source) {
        this.source = source;
    }

    String source() {
        return source;
    }

    int at() {
        return at;
    }

    void moveTo(int offset) {
        at = offset;
    }

    boolean isAtEnd() {
        return at >= source.length();
    }

    char peek() {
        return charAt(at);
    }

    /** The character at an offset; {@link #END} outside the text. */
    char charAt(int offset) {
        return offset >= 0 && offset < source.length() ? source.charAt(offset) : END;
    }

    boolean sees(String words) {
        return source.startsWith(words, at);
    }

    /** White space as TeX and HTML have it; a no-break space is none. */
    boolean isBlank(int offset) {
        return offset >= 0 && offset < source.length() && " \t\n\r\f".indexOf(source.charAt(offset)) >= 0;
    }

    int endOfBlanks(int from) {
        int end = from;
        while (isBlank(end)) {
            end++;
        }
        return end;
    }

    /** Whether there are two line feeds, which in white space is an empty line. */
    boolean endsParagraph(int start, int end) {
        int lineFeeds = 0;
        for (int i = start; i < end; i++) {
            lineFeeds += source.charAt(i) == '\n' ? 1 : 0;
        }
        return lineFeeds > 1;
    }

    /** Moves past white space, but not into another paragraph. */
    void skipBlanks() {
        int end = endOfBlanks(at);
        if (!endsParagraph(at, end)) {
            at = end;
        }
    }

    /** Where the letters from an offset end, as TeX reads the name of a command. */
    int endOfLetters(int from) {
        int end = from;
        while (isLetter(charAt(end))) {
            end++;
        }
        return end;
    }

    static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** Moves past an argument in brackets, where one begins here; whether one did. */
    boolean skipOption() {
        if (peek() != '[') {
            return false;
        }
        int end = find(']', LONGEST_OPTION);
        boolean closed = end >= 0 && !endsParagraph(at, end);
        at = closed ? end + 1 : at;
        return closed;
    }

    /** Where a character comes next, so many characters away at most; -1 where it does not: a search has bounds. */
    int find(char wanted, int within) {
        int last = Math.min(source.length(), at + within);
        for (int i = at; i < last; i++) {
            if (source.charAt(i) == wanted) {
                return i;
            }
        }
        return -1;
    }

    /** Where the brace closes that opens at an offset; -1 where it never does. */
    int closing(int open) {
        int[] known = partners;
        if (known == null) {
            known = pairBraces();
            partners = known;
        }
        return known[open];
    }

    private int[] pairBraces() {
        int[] pairs = new int[source.length()];
        Arrays.fill(pairs, -1);
        int[] open = new int[source.length()];
        int depth = 0;
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '{') {
                open[depth++] = i;
            } else if (c == '}' && depth > 0) {
                pairs[open[--depth]] = i;
            }
        }
        return pairs;
    }
}

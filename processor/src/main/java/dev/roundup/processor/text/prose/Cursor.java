package dev.roundup.processor.text.prose;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A moving position in a text, and the text around it. */
final class Cursor {
    /** The character after the end of the text. */
    static final char END = 0;

    private static final int LONGEST_OPTION = 300;

    private static final int LONGEST_NAME = 30;

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

    /** True for white space of TeX and HTML. A no-break space is not white space. */
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

    /** True if there are at least two line feeds. In white space this means an empty line. */
    boolean endsParagraph(int start, int end) {
        int lineFeeds = 0;
        for (int i = start; i < end; i++) {
            lineFeeds += source.charAt(i) == '\n' ? 1 : 0;
        }
        return lineFeeds > 1;
    }

    /** True if there is an empty line between two offsets. */
    boolean hasParagraphEnd(int start, int end) {
        for (int i = source.indexOf('\n', start); i >= 0 && i < end; i = source.indexOf('\n', i + 1)) {
            if (endsParagraph(i, endOfBlanks(i))) {
                return true;
            }
        }
        return false;
    }

    /** Moves past white space, but not into another paragraph. */
    void skipBlanks() {
        int end = endOfBlanks(at);
        if (!endsParagraph(at, end)) {
            at = end;
        }
    }

    /** The end of the letters from an offset, which is the end of the name of a TeX command. */
    int endOfLetters(int from) {
        int end = from;
        while (isLetter(charAt(end))) {
            end++;
        }
        return end;
    }

    /** True if the name of a command ends at an offset. */
    boolean isAfterCommandName(int end) {
        int start = end;
        while (end - start < LONGEST_NAME && isLetter(charAt(start - 1))) {
            start--;
        }
        return start < end && charAt(start - 1) == '\\';
    }

    static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** Moves past an optional argument in brackets. Returns false if there is no such argument at the cursor. */
    boolean skipOption() {
        if (peek() != '[') {
            return false;
        }
        int end = find(']', LONGEST_OPTION);
        boolean closed = end >= 0 && !endsParagraph(at, end);
        at = closed ? end + 1 : at;
        return closed;
    }

    /**
     * The next place of a character; -1 if it does not occur within a number of characters. The limit keeps parsing
     * linear.
     */
    int find(char wanted, int within) {
        int last = Math.min(source.length(), at + within);
        for (int i = at; i < last; i++) {
            if (source.charAt(i) == wanted) {
                return i;
            }
        }
        return -1;
    }

    /** The closing brace for the opening brace at an offset; -1 if it is never closed. */
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

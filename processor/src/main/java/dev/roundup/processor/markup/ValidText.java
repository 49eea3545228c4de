package dev.roundup.processor.markup;

import java.util.PrimitiveIterator;

/** Keeps to characters that every format allows. */
public final class ValidText {
    static final int REPLACEMENT = 0xFFFD;

    private ValidText() {}

    /**
     * Replaces characters that HTML does not allow by U+FFFD, just as an HTML parser replaces NUL (HTML Standard,
     * section 13.2.3.5: controls, noncharacters, lone surrogates).
     */
    public static String of(String text) {
        if (isValid(text)) {
            return text;
        }
        StringBuilder valid = new StringBuilder(text.length());
        for (PrimitiveIterator.OfInt all = text.codePoints().iterator(); all.hasNext(); ) {
            int c = all.nextInt();
            valid.appendCodePoint(isValid(c) ? c : REPLACEMENT);
        }
        return valid.toString();
    }

    private static boolean isValid(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isPrinted(text.charAt(i))) {
                int c = text.codePointAt(i);
                if (!isValid(c)) {
                    return false;
                }
                i += Character.charCount(c) - 1;
            }
        }
        return true;
    }

    /** True for a printable ASCII character. Nearly all characters are. */
    static boolean isPrinted(char c) {
        return c >= ' ' && c < 0x7F;
    }

    static boolean isValid(int c) {
        boolean surrogate = c >= 0xD800 && c <= 0xDFFF;
        boolean noncharacter = (c >= 0xFDD0 && c <= 0xFDEF) || (c & 0xFFFE) == 0xFFFE;
        return !surrogate && !noncharacter && (!Character.isISOControl(c) || c == '\n' || c == '\t');
    }
}

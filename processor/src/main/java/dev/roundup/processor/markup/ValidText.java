package dev.roundup.processor.markup;

import java.util.PrimitiveIterator;

/** Text that every format can carry. */
public final class ValidText {
    static final int REPLACEMENT = 0xFFFD;

    private ValidText() {}

    /**
     * The text with U+FFFD in place of what HTML does not allow (HTML Standard, section 13.2.3.5: controls, noncharacters,
     * lone surrogates), as an HTML parser itself does with NUL.
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

    /** Whether it is one of the printed characters of ASCII, which nearly all are. */
    static boolean isPrinted(char c) {
        return c >= ' ' && c < 0x7F;
    }

    static boolean isValid(int c) {
        boolean surrogate = c >= 0xD800 && c <= 0xDFFF;
        boolean noncharacter = (c >= 0xFDD0 && c <= 0xFDEF) || (c & 0xFFFE) == 0xFFFE;
        return !surrogate && !noncharacter && (!Character.isISOControl(c) || c == '\n' || c == '\t');
    }
}

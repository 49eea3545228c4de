package dev.roundup.processor.markup;

import java.util.Arrays;

/** Text as it grows, in UTF-8. */
final class Utf8 {
    private byte[] bytes = new byte[1 << 13];
    private int length;

    int length() {
        return length;
    }

    /** What there is; it begins anew after that. */
    byte[] take() {
        byte[] taken = Arrays.copyOf(bytes, length);
        length = 0;
        return taken;
    }

    /** Writes text as it is. */
    void write(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                ascii(c);
            } else {
                int code = text.codePointAt(i);
                i += Character.charCount(code) - 1;
                code(code);
            }
        }
    }

    void ascii(char c) {
        if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * length);
        }
        bytes[length++] = (byte) c;
    }

    /** Writes a code point, or U+FFFD for one that is half a character. */
    void code(int code) {
        if (code < 0x80) {
            ascii((char) code);
        } else if (code < 0x800) {
            ascii((char) (0xC0 | code >> 6));
            tail(code);
        } else if (code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE) {
            code(ValidText.REPLACEMENT);
        } else if (code < 0x10000) {
            ascii((char) (0xE0 | code >> 12));
            tail(code >> 6);
            tail(code);
        } else {
            ascii((char) (0xF0 | code >> 18));
            tail(code >> 12);
            tail(code >> 6);
            tail(code);
        }
    }

    private void tail(int bits) {
        ascii((char) (0x80 | (bits & 0x3F)));
    }
}

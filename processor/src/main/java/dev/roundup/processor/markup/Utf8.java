package dev.roundup.processor.markup;

import java.util.Arrays;

/** A growing text in UTF-8. */
final class Utf8 {
    private byte[] bytes = new byte[1 << 13];
    private int length;

    int length() {
        return length;
    }

    /** Returns the bytes so far, and makes the text empty again. */
    byte[] take() {
        byte[] taken = Arrays.copyOf(bytes, length);
        length = 0;
        return taken;
    }

    /** Writes text as it is. */
    void write(String text) {
        int begin = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                ascii(text, begin, i);
                int code = text.codePointAt(i);
                i += Character.charCount(code) - 1;
                begin = i + 1;
                code(code);
            }
        }
        ascii(text, begin, text.length());
    }

    /** Writes a part of a text. All its characters are ASCII. */
    @SuppressWarnings("deprecation") // It takes the low byte of each character. ASCII characters have no other.
    void ascii(String text, int begin, int end) {
        reserve(end - begin);
        text.getBytes(begin, end, bytes, length);
        length += end - begin;
    }

    void ascii(char c) {
        reserve(1);
        bytes[length++] = (byte) c;
    }

    private void reserve(int more) {
        if (more > bytes.length - length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * length, length + more));
        }
    }

    /** Writes a code point, or U+FFFD for a lone surrogate. */
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

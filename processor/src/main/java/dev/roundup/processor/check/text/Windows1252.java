package dev.roundup.processor.check.text;

import java.util.Optional;

/**
 * Windows-1252 as browsers read it (Encoding Standard, index windows-1252): ISO 8859-1, with other characters in place
 * of most of the controls from 80 to 9F. It is written out here, because a run-time image may have only the standard
 * charsets.
 */
final class Windows1252 {
    private static final String FROM_80_TO_9F =
            "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039"
                    + "\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d"
                    + "\u017e\u0178";

    private Windows1252() {}

    /** The byte that reads as a character; -1 if there is none. A control from 80 to 9F counts as its own byte. */
    static int byteOf(char c) {
        if (c <= 0xFF) {
            return c;
        }
        int index = FROM_80_TO_9F.indexOf(c);
        return index < 0 ? -1 : 0x80 + index;
    }

    /** The character that a control character was meant to be, if its byte has a meaning. */
    static Optional<String> meantBy(int control) {
        if (control < 0x80 || control > 0x9F) {
            return Optional.empty();
        }
        char meant = FROM_80_TO_9F.charAt(control - 0x80);
        return meant == control ? Optional.empty() : Optional.of(String.valueOf(meant));
    }
}

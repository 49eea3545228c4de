package dev.roundup.processor.check.text;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/**
 * Recognises characters that mean nothing in a text, most of them invisible. Some are correct in some scripts and stray
 * in others (Unicode Standard, section 23.2; Unicode Technical Standard 39, section 3.1.1.1).
 *
 * <p>A soft hyphen and a word joiner are correct typography anywhere, and so are all kinds of blanks.
 */
final class StrayCharacter {
    private static final Set<UnicodeScript> WITHOUT_BLANKS = EnumSet.of(
            UnicodeScript.THAI, UnicodeScript.LAO, UnicodeScript.KHMER, UnicodeScript.MYANMAR, UnicodeScript.TIBETAN);

    private static final Set<UnicodeScript> RIGHT_TO_LEFT = EnumSet.of(
            UnicodeScript.ARABIC,
            UnicodeScript.HEBREW,
            UnicodeScript.NKO,
            UnicodeScript.SYRIAC,
            UnicodeScript.THAANA,
            UnicodeScript.ADLAM);

    private static final Set<UnicodeScript> NEVER_JOINED = EnumSet.of(
            UnicodeScript.LATIN,
            UnicodeScript.GREEK,
            UnicodeScript.CYRILLIC,
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.HANGUL);

    private StrayCharacter() {}

    /** True if a stray character begins at an offset. */
    static boolean isAt(String text, int offset) {
        char unit = text.charAt(offset);
        if (unit >= ' ' && unit < 0x7F) {
            return false;
        }
        if (Character.isLowSurrogate(unit) && offset > 0 && Character.isHighSurrogate(text.charAt(offset - 1))) {
            return false;
        }
        int c = text.codePointAt(offset);
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c != '\n' && c != '\t' && !(c == '\r' && text.startsWith("\n", offset + 1));
            case Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            case Character.FORMAT -> isStrayFormat(text, offset, c);
            default -> c == 0xFFFD || c == 0xFFFC || isNoncharacter(c);
        };
    }

    /** Unicode Standard, section 23.7. */
    private static boolean isNoncharacter(int c) {
        return (c >= 0xFDD0 && c <= 0xFDEF) || (c & 0xFFFE) == 0xFFFE;
    }

    private static boolean isStrayFormat(String text, int offset, int c) {
        return switch (c) {
            case 0x200B -> !holds(text, WITHOUT_BLANKS);
            case 0x200C, 0x200D -> !isJoined(text, offset);
            // direction marks, embeddings and isolates; overrides follow below: they reorder the text and are never
            // needed
            case 0x061C, 0x200E, 0x200F, 0x202A, 0x202B, 0x202C, 0x2066, 0x2067, 0x2068, 0x2069 ->
                !holds(text, RIGHT_TO_LEFT);
            case 0x202D, 0x202E, 0x2061, 0x2062, 0x2063, 0x2064, 0xFEFF, 0xFFF9, 0xFFFA, 0xFFFB -> true;
            default -> c >= 0xE0000 && c <= 0xE007F && !isFlag(text, offset);
        };
    }

    private static boolean holds(String text, Set<UnicodeScript> scripts) {
        return text.codePoints().anyMatch(c -> c > 0x24F && scripts.contains(UnicodeScript.of(c)));
    }

    /** True if a joiner or non-joiner is between letters of certain scripts or parts of an emoji, where it belongs. */
    private static boolean isJoined(String text, int offset) {
        int next = offset + 1;
        if (offset == 0 || next == text.length()) {
            return false;
        }
        return mayJoin(text.codePointBefore(offset)) && mayJoin(text.codePointAt(next));
    }

    private static boolean mayJoin(int c) {
        return c > 0x24F && !NEVER_JOINED.contains(UnicodeScript.of(c)) && !Character.isWhitespace(c);
    }

    /** True for tags after a black flag, which spell the flags of regions (Unicode Technical Standard 51, annex C). */
    private static boolean isFlag(String text, int offset) {
        int at = offset;
        while (at > 0) {
            int before = text.codePointBefore(at);
            if (before == 0x1F3F4) {
                return true;
            }
            if (before < 0xE0020 || before > 0xE007F) {
                return false;
            }
            at -= Character.charCount(before);
        }
        return false;
    }
}

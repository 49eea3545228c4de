package dev.roundup.cli.cards;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.io.InputStream;
import java.text.AttributedString;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * One weight of the packed face. Letters that it lacks are taken from the fonts of the system, by way of Java's logical
 * font.
 *
 * @param face the packed face
 * @param system the logical font in the same weight
 */
record CardFont(Font face, Font system) {
    private static final Map<TextAttribute, Object> FINE = Map.of(
            TextAttribute.KERNING, TextAttribute.KERNING_ON, TextAttribute.LIGATURES, TextAttribute.LIGATURES_ON);

    /**
     * Reads a weight.
     *
     * @param file the file of the packed face
     * @param style the style of the logical font, such as {@link Font#BOLD}
     */
    static CardFont read(String file, int style) throws IOException {
        try (InputStream in = Objects.requireNonNull(CardFont.class.getResourceAsStream(file), file)) {
            return new CardFont(Font.createFont(Font.TRUETYPE_FONT, in), new Font(Font.SERIF, style, 1));
        } catch (FontFormatException broken) {
            throw new IOException(broken);
        }
    }

    /** A text, with a font for each of its letters. */
    AttributedString styled(String text, float size, boolean leftwards) {
        AttributedString styled = new AttributedString(text, FINE);
        styled.addAttribute(
                TextAttribute.RUN_DIRECTION,
                leftwards ? TextAttribute.RUN_DIRECTION_RTL : TextAttribute.RUN_DIRECTION_LTR);
        Font ours = face.deriveFont(size);
        Font theirs = system.deriveFont(size);
        int start = 0;
        while (start < text.length()) {
            boolean packed = isPacked(text.codePointAt(start));
            int end = start;
            while (end < text.length()
                    && (isMark(text.codePointAt(end)) || isPacked(text.codePointAt(end)) == packed)) {
                end += Character.charCount(text.codePointAt(end));
            }
            // A mark at the start may be of neither kind.
            end = Math.max(end, start + Character.charCount(text.codePointAt(start)));
            styled.addAttribute(TextAttribute.FONT, packed ? ours : theirs, start, end);
            start = end;
        }
        return styled;
    }

    /**
     * The text without the pictographs that no font shows. The meaning of other letters would be lost with them, so they
     * stay.
     */
    String showable(String text) {
        StringBuilder shown = new StringBuilder();
        boolean leftOut = false;
        for (int letter : text.codePoints().toArray()) {
            // What belongs to a pictograph goes with it.
            leftOut = isIgnorable(letter) ? leftOut : isPictograph(letter) && !isShown(letter);
            if (!leftOut) {
                shown.appendCodePoint(letter);
            }
        }
        return shown.toString().strip().replaceAll(" {2,}", " ");
    }

    /** The letters that no font shows, each once. */
    String missing(String text) {
        int[] letters =
                text.codePoints().distinct().filter(letter -> !isShown(letter)).toArray();
        return new String(letters, 0, letters.length);
    }

    private boolean isShown(int letter) {
        return isIgnorable(letter) || isPacked(letter) || system.canDisplay(letter);
    }

    private boolean isPacked(int letter) {
        return face.canDisplay(letter);
    }

    private static boolean isPictograph(int letter) {
        return Character.getType(letter) == Character.OTHER_SYMBOL || (letter >= 0x1f000 && letter <= 0x1faff);
    }

    /** What selects or joins letters, and is never seen. */
    private static boolean isIgnorable(int letter) {
        return letter == 0x200d
                || (letter >= 0xfe00 && letter <= 0xfe0f)
                || (letter >= 0xe0000 && letter <= 0xe01ef)
                || IntStream.of(0x200b, 0x200c, 0x200e, 0x200f, 0xad).anyMatch(known -> known == letter);
    }

    private static boolean isMark(int letter) {
        int type = Character.getType(letter);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.FORMAT;
    }
}

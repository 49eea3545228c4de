package dev.roundup.cli.cards;

import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextLayout;
import java.text.AttributedString;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A text in lines.
 *
 * @param size the size of its font in pixels
 * @param whole false if the end of the text is left out
 */
record TextLines(List<TextLayout> lines, float size, boolean whole) {
    private static final String ELLIPSIS = "…";

    /** Widths do not depend on a screen, so that every computer breaks lines alike. */
    static final FontRenderContext PLAIN = new FontRenderContext(null, true, true);

    /** Keeps its own copy of the list. */
    TextLines {
        lines = List.copyOf(lines);
    }

    /** A text in one line, however wide that is. */
    static TextLayout line(CardFont font, String text, float size, boolean leftwards) {
        return new TextLayout(font.styled(text, size, leftwards).getIterator(), PLAIN);
    }

    /**
     * Breaks a text between words.
     *
     * @return no lines if a word is too wide, or if there would be more than {@code most} lines
     */
    static Optional<TextLines> whole(CardText text, float size, float width, int most) {
        AttributedString styled = text.font().styled(text.words(), size, text.leftwards());
        LineBreakMeasurer measurer =
                new LineBreakMeasurer(styled.getIterator(), BreakIterator.getLineInstance(Locale.ROOT), PLAIN);
        int end = text.words().length();
        List<TextLayout> lines = new ArrayList<>();
        while (measurer.getPosition() < end) {
            TextLayout line = measurer.nextLayout(width, end, true);
            if (line == null || lines.size() == most) {
                return Optional.empty();
            }
            lines.add(line);
        }
        return Optional.of(new TextLines(lines, size, true));
    }

    /** Breaks a text, in a word if that is too wide. What does not fit into the lines becomes an ellipsis. */
    static TextLines cut(CardText text, float size, float width, int most) {
        AttributedString styled = text.font().styled(text.words(), size, text.leftwards());
        LineBreakMeasurer measurer =
                new LineBreakMeasurer(styled.getIterator(), BreakIterator.getLineInstance(Locale.ROOT), PLAIN);
        int end = text.words().length();
        List<TextLayout> lines = new ArrayList<>();
        while (measurer.getPosition() < end) {
            int start = measurer.getPosition();
            TextLayout line = measurer.nextLayout(width);
            if (lines.size() == most - 1 && measurer.getPosition() < end) {
                lines.add(last(text, start, measurer.getPosition(), size, width));
                return new TextLines(lines, size, false);
            }
            lines.add(line);
        }
        return new TextLines(lines, size, true);
    }

    /** The last line, with an ellipsis. It ends in a word only if that has a line for itself. */
    private static TextLayout last(CardText text, int start, int fitting, float size, float width) {
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        letters.setText(text.words());
        breaks.setText(text.words());
        int end = fitting;
        while (end > start) {
            TextLayout line = ended(text, start, end, size);
            if (line.getAdvance() <= width) {
                int word = breaks.isBoundary(end) ? end : breaks.preceding(end);
                return word > start ? ended(text, start, word, size) : line;
            }
            end = letters.preceding(end);
        }
        return line(text.font(), ELLIPSIS, size, text.leftwards());
    }

    private static TextLayout ended(CardText text, int start, int end, float size) {
        String words = text.words().substring(start, end).replaceFirst("[\\s\\p{Pd},.;:(]+$", "");
        return line(text.font(), words + ELLIPSIS, size, text.leftwards());
    }
}

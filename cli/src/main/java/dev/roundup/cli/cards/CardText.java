package dev.roundup.cli.cards;

import java.util.Optional;

/**
 * A text that is to be fitted into its place.
 *
 * @param leftwards true if its lines begin at the right
 */
record CardText(CardFont font, String words, boolean leftwards) {
    /** Balanced lines may become narrower down to this part of the width. */
    private static final float NARROWEST = .55f;

    private static final float STEP = 6;

    /** The space for a text. */
    record Place(float width, float height, int lines) {}

    /**
     * The largest lines that fit into a place without breaking a word; otherwise those of the smallest size, cut.
     *
     * @param leading the height of a line, as a multiple of the size
     * @param sizes the sizes to try, the largest first
     */
    TextLines fit(Place place, float leading, float... sizes) {
        for (float size : sizes) {
            Optional<TextLines> lines = TextLines.whole(this, size, place.width(), linesAt(size, leading, place));
            if (lines.isPresent()) {
                return lines.get();
            }
        }
        float smallest = sizes[sizes.length - 1];
        return TextLines.cut(this, smallest, place.width(), linesAt(smallest, leading, place));
    }

    /** The same as {@link #fit}, with lines of about the same length. */
    TextLines balanced(Place place, float leading, float... sizes) {
        TextLines lines = fit(place, leading, sizes);
        if (!lines.whole() || lines.lines().size() == 1) {
            return lines;
        }
        float enough = place.width();
        float tooNarrow = place.width() * NARROWEST;
        while (enough - tooNarrow > STEP) {
            float width = (enough + tooNarrow) / 2;
            Optional<TextLines> narrower =
                    TextLines.whole(this, lines.size(), width, lines.lines().size());
            if (narrower.isPresent()) {
                lines = narrower.get();
                enough = width;
            } else {
                tooNarrow = width;
            }
        }
        return lines;
    }

    /** The last line needs no space below. */
    private static int linesAt(float size, float leading, Place place) {
        int lines = 1 + (int) ((place.height() - size) / (size * leading));
        return Math.max(1, Math.min(place.lines(), lines));
    }
}

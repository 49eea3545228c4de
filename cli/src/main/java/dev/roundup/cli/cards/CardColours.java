package dev.roundup.cli.cards;

import dev.roundup.processor.render.page.Palette;
import java.awt.Color;

/**
 * The colours of a share picture, which are those of its page in light.
 *
 * @param ground the background
 * @param ink the title
 * @param quiet the authors
 * @param band the band with lab and venue, whose text has the colour of the sheet
 * @param sheet the plate under a figure
 * @param rule the edge of that plate, and a badge without highlight
 */
record CardColours(Color ground, Color ink, Color quiet, Color band, Color sheet, Color rule) {
    /** A highlighted badge, {@code --signal} on the page, which no accent changes. */
    static final Color SIGNAL = new Color(0xffcc00);

    /** The text of a highlighted badge, {@code --on-signal}. */
    static final Color ON_SIGNAL = Color.BLACK;

    /** The accent whose palette is nearest to that of a page without one. */
    private static final String USUAL = "#4b38b3";

    /** The colours for an accent. If it is not a colour, they are those of a page without an accent. */
    static CardColours of(String accent) {
        Palette palette =
                Palette.of(accent).or(() -> Palette.of(USUAL)).orElseThrow(() -> new IllegalStateException(USUAL));
        return new CardColours(
                colour(palette, "--band"),
                colour(palette, "--ink"),
                colour(palette, "--quiet"),
                colour(palette, "--link"),
                colour(palette, "--sheet"),
                colour(palette, "--rule"));
    }

    private static Color colour(Palette palette, String property) {
        return Color.decode(palette.colour(property, false));
    }
}

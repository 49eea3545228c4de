package dev.roundup.cli.cards;

import java.awt.Font;
import java.awt.font.TextLayout;
import java.io.IOException;

/**
 * The fonts of share pictures.
 *
 * @param strong for titles, the lab and badges
 * @param text for all else
 */
record CardFonts(CardFont strong, CardFont text) {
    /**
     * Reads the packed fonts.
     *
     * @throws NoDrawingException if this Java cannot draw text
     */
    static CardFonts read() {
        // A Java for servers has no screen; any other must not look for one.
        System.setProperty("java.awt.headless", "true");
        try {
            // First, since what goes wrong with a font of the system is not hidden as it is with a packed one.
            new TextLayout("probe", new Font(Font.SERIF, Font.PLAIN, 20), TextLines.PLAIN).getOutline(null);
            CardFonts fonts =
                    new CardFonts(CardFont.read("semibold.otf", Font.BOLD), CardFont.read("regular.otf", Font.PLAIN));
            TextLines.line(fonts.strong, "probe \u4e2d", 20, false).getOutline(null);
            return fonts;
        } catch (IOException | RuntimeException | LinkageError | InternalError noFonts) {
            throw new NoDrawingException(noFonts);
        }
    }
}

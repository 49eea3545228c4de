package dev.roundup.cli.cards;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Reads figures at the size of their place on a share picture. */
final class FigurePicture {
    private static final Pattern DRAWING = Pattern.compile("(?s)\\A(?:\u00ef\u00bb\u00bf)?\\s*<.*");

    private FigurePicture() {}

    /**
     * Reads a figure of any format.
     *
     * @throws UnshownFigureException if it cannot be read
     */
    static BufferedImage read(byte[] figure) throws UnshownFigureException {
        try {
            String head = new String(figure, 0, Math.min(figure.length, 200), StandardCharsets.ISO_8859_1);
            return DRAWING.matcher(head).matches() ? SvgFigure.read(figure) : RasterFigure.read(figure);
        } catch (OutOfMemoryError | StackOverflowError tooMuch) {
            throw new UnshownFigureException("needs too much memory");
        }
    }
}

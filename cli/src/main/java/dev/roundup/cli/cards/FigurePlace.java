package dev.roundup.cli.cards;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** The place of a figure on a share picture. */
final class FigurePlace {
    /** The white space between a figure and the edge of its plate. */
    static final int INSET = 20;

    private static final int WIDTH = 400;
    private static final int HEIGHT = 382;

    private static final float SMALLER = .7f;

    private FigurePlace() {}

    /**
     * The size at which a figure is drawn.
     *
     * @param width the width of the figure, in any unit
     * @param height the height of the figure in the same unit
     * @param most the largest scale
     */
    static Dimension fit(double width, double height, double most) {
        double scale = Math.min(most, Math.min(WIDTH / width, HEIGHT / height));
        return new Dimension((int) Math.max(1, Math.min(WIDTH, Math.round(width * scale))), (int)
                Math.max(1, Math.min(HEIGHT, Math.round(height * scale))));
    }

    /** A figure that leaves more space to the text. */
    static BufferedImage smaller(BufferedImage figure) {
        int width = Math.max(1, Math.round(figure.getWidth() * SMALLER));
        int height = Math.max(1, Math.round(figure.getHeight() * SMALLER));
        BufferedImage smaller = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = smaller.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(figure, 0, 0, width, height, null);
        graphics.dispose();
        return smaller;
    }
}

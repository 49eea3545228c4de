package dev.roundup.cli.cards;

import dev.roundup.cli.publish.JpegOrientation;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Reads figures made of pixels: PNG, JPEG, and the first picture of a GIF. */
final class RasterFigure {
    /** A picture says its size in its first bytes. One with more pixels is not read, whatever it needs on disk. */
    private static final long MOST_PIXELS = 100_000_000;

    /** Of larger pictures, only some rows and columns are read. */
    private static final int MOST_READ = 4_000_000;

    /** A picture that is enlarged more looks broken. */
    private static final double LARGEST_SCALE = 2;

    private RasterFigure() {}

    static BufferedImage read(byte[] figure) throws UnshownFigureException {
        if (isJpeg(figure) && JpegOrientation.isTurned(figure)) {
            throw new UnshownFigureException("is turned by its camera, which Java does not see");
        }
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(figure))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new UnshownFigureException("is in a format that Java cannot read");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return scaled(read(reader));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException broken) {
            throw new UnshownFigureException("cannot be read");
        }
    }

    private static BufferedImage read(ImageReader reader) throws IOException, UnshownFigureException {
        long width = reader.getWidth(0);
        long height = reader.getHeight(0);
        if (width * height > MOST_PIXELS) {
            throw new UnshownFigureException("has more than " + MOST_PIXELS / 1_000_000 + " million pixels");
        }
        ImageReadParam parameters = reader.getDefaultReadParam();
        int step = (int) Math.ceil(Math.sqrt((double) width * height / MOST_READ));
        if (step > 1) {
            parameters.setSourceSubsampling(step, step, 0, 0);
        }
        return reader.read(0, parameters);
    }

    private static boolean isJpeg(byte[] figure) {
        return figure.length > 2 && figure[0] == (byte) 0xff && figure[1] == (byte) 0xd8;
    }

    /** Halves the size until it is close, so that no pixel is left out, and then scales it. */
    private static BufferedImage scaled(BufferedImage figure) {
        Dimension place = FigurePlace.fit(figure.getWidth(), figure.getHeight(), LARGEST_SCALE);
        BufferedImage now = figure;
        while (now.getWidth() > 2 * place.width && now.getHeight() > 2 * place.height) {
            now = drawn(now, new Dimension(now.getWidth() / 2, now.getHeight() / 2));
        }
        return drawn(now, place);
    }

    private static BufferedImage drawn(BufferedImage from, Dimension size) {
        BufferedImage to = new BufferedImage(size.width, size.height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = to.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(from, 0, 0, size.width, size.height, null);
        graphics.dispose();
        return to;
    }
}

package dev.roundup.cli.publish;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * A PNG or JPEG picture that can be scaled. It excludes pictures that the JDK reads differently from a browser: an
 * animated PNG, a rotated JPEG, a JPEG in four colours.
 */
final class ScaledPicture {
    /** Larger pictures would need too much memory. */
    private static final long MOST_PIXELS = 64_000_000;

    private static final float JPEG_QUALITY = 0.85f;

    private final byte[] bytes;
    private final String format;
    private final int width;

    private ScaledPicture(byte[] bytes, String format, int width) {
        this.bytes = bytes;
        this.format = format;
        this.width = width;
    }

    /** Reads a picture; empty if it cannot be scaled. */
    static Optional<ScaledPicture> of(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 1 << 16), StandardCharsets.ISO_8859_1);
        boolean png = head.startsWith("\u0089PNG");
        boolean jpeg = head.startsWith("\u00ff\u00d8");
        if ((!png && !jpeg) || (png && moves(head)) || (jpeg && JpegOrientation.isTurned(bytes))) {
            return Optional.empty();
        }
        try (ImageInputStream in = input(bytes)) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in);
                int width = reader.getWidth(0);
                boolean isReadable = (long) width * reader.getHeight(0) <= MOST_PIXELS;
                return isReadable
                        ? Optional.of(new ScaledPicture(bytes, png ? "png" : "jpeg", width))
                        : Optional.empty();
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    /**
     * True for an animated PNG (W3C PNG, third edition, section 11.3.6.1), which has a chunk {@code acTL} before the
     * first {@code IDAT}.
     */
    private static boolean moves(String head) {
        int control = head.indexOf("acTL");
        int data = head.indexOf("IDAT");
        return control >= 0 && (data < 0 || control < data);
    }

    /** The width in pixels. */
    int width() {
        return width;
    }

    /** The picture in another width; empty if that is not smaller, or if the picture cannot be read. */
    Optional<byte[]> to(int target) {
        if (target >= width) {
            return Optional.empty();
        }
        try {
            // ImageIO closes the stream.
            byte[] scaled = written(scaled(ImageIO.read(input(bytes)), target));
            return Optional.of(scaled).filter(smaller -> smaller.length < bytes.length);
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    private static ImageInputStream input(byte[] bytes) {
        return new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes));
    }

    /** Halves the size until it is close, so that no pixel is left out, and then scales to the width. */
    private static BufferedImage scaled(BufferedImage picture, int target) {
        BufferedImage now = picture;
        while (now.getWidth() > 2 * target) {
            now = drawn(now, now.getWidth() / 2, picture);
        }
        return drawn(now, target, picture);
    }

    private static BufferedImage drawn(BufferedImage from, int width, BufferedImage whole) {
        int height = Math.max(1, Math.round((float) whole.getHeight() * width / whole.getWidth()));
        boolean clear = whole.getColorModel().hasAlpha();
        BufferedImage to =
                new BufferedImage(width, height, clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = to.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(from, 0, 0, width, height, null);
        graphics.dispose();
        return to;
    }

    private byte[] written(BufferedImage picture) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        ByteArrayOutputStream bytesOut = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytesOut)) {
            writer.setOutput(out);
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            if (format.equals("jpeg")) {
                parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                parameters.setCompressionQuality(JPEG_QUALITY);
            }
            writer.write(null, new IIOImage(picture, null, null), parameters);
        } finally {
            writer.dispose();
        }
        return bytesOut.toByteArray();
    }
}

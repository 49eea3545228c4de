package dev.roundup.cli.cards;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.view.FloatSize;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Draws SVG figures. They get nothing from elsewhere, neither from the network nor from the disk. */
final class SvgFigure {
    /** The library logs what it does not know, which a browser would not say either. */
    private static final Logger LOGGER = Logger.getLogger("com.github.weisj.jsvg");

    static {
        LOGGER.setLevel(Level.OFF);
    }

    private SvgFigure() {}

    static BufferedImage read(byte[] figure) throws UnshownFigureException {
        try {
            LoaderContext context = LoaderContext.builder()
                    .externalResourcePolicy(ResourcePolicy.DENY_EXTERNAL)
                    .build();
            @Nullable SVGDocument drawing = new SVGLoader().load(new ByteArrayInputStream(figure), null, context);
            if (drawing == null) {
                throw new UnshownFigureException("is not a drawing that Roundup can read");
            }
            return drawn(drawing);
        } catch (RuntimeException | LinkageError failed) {
            throw new UnshownFigureException("is not a drawing that Roundup can draw");
        }
    }

    private static BufferedImage drawn(SVGDocument drawing) throws UnshownFigureException {
        FloatSize size = drawing.size();
        if (!(size.width > 0 && size.height > 0)) {
            throw new UnshownFigureException("has no size");
        }
        Dimension place = FigurePlace.fit(size.width, size.height, Double.MAX_VALUE);
        BufferedImage image = new BufferedImage(place.width, place.height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            drawing.render((java.awt.Component) null, graphics, new ViewBox(0, 0, place.width, place.height));
            return image;
        } finally {
            graphics.dispose();
        }
    }
}

package dev.roundup.cli.cards;

import dev.roundup.cli.cards.CardText.Place;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.text.Bidi;
import java.util.Optional;

/**
 * Draws share pictures. The title is at the top, the authors stand above the band with lab and venue, and a figure is
 * beside them on a white plate. Cards in a script that runs leftwards are the mirror image.
 *
 * <p>People see these pictures at half the size and smaller, so nothing is set smaller than 28 pixels. Letters are drawn
 * as outlines, which all JDKs fill alike.
 */
final class CardPainter {
    private static final int MARGIN = 64;
    private static final int TOP = 60;
    private static final int BAND = 104;

    /** The lower end of the space above the band. */
    private static final int BOTTOM = Card.HEIGHT - BAND - 44;

    private static final int GAP = 52;

    private static final float PILL_TEXT = 28;
    private static final int PILL = 50;

    private static final float TITLE_LEADING = 1.14f;
    private static final float[] TITLE_SIZES = {84, 76, 70, 64, 60, 56, 52};
    private static final int TITLE_LINES = 4;

    private static final float TEXT_LEADING = 1.3f;
    private static final float[] AUTHOR_SIZES = {36, 33, 30};
    private static final float[] ABOUT_SIZES = {34, 30};
    private static final float[] BAND_SIZES = {34, 31, 28};

    private final CardFonts fonts;
    private final Card card;
    private final boolean leftwards;
    private final Graphics2D graphics;

    private CardPainter(CardFonts fonts, Card card, Graphics2D graphics) {
        this.fonts = fonts;
        this.card = card;
        this.graphics = graphics;
        this.leftwards = !new Bidi(card.words().title(), Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

    /** Draws a share picture. */
    static BufferedImage draw(CardFonts fonts, Card card) {
        BufferedImage image = new BufferedImage(Card.WIDTH, Card.HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            new CardPainter(fonts, card, graphics).draw();
            return image;
        } finally {
            graphics.dispose();
        }
    }

    private void draw() {
        graphics.setColor(card.colours().ground());
        graphics.fillRect(0, 0, Card.WIDTH, Card.HEIGHT);
        drawBand();
        float top = TOP + card.words().badge().map(this::drawPill).orElse(0f);
        Written written = written(top);
        written.figure.ifPresent(this::drawFigure);
        written.title.ifPresent(
                lines -> drawLines(lines, top, TITLE_LEADING, card.colours().ink()));
        written.detail.ifPresent(lines -> drawLines(
                lines, BOTTOM - height(lines) + 6, TEXT_LEADING, card.colours().quiet()));
    }

    /**
     * The lines of a card, beside its figure.
     *
     * @param detail the authors, or what a page is about
     */
    private record Written(Optional<TextLines> title, Optional<TextLines> detail, Optional<BufferedImage> figure) {
        boolean isWhole() {
            return title.isEmpty() || title.get().whole();
        }
    }

    /** A title is worth more than its figure: if it is too long, the figure is smaller, or left out. */
    private Written written(float top) {
        Written usual = beside(card.figure(), top);
        if (usual.isWhole() || card.figure().isEmpty()) {
            return usual;
        }
        Written smaller = beside(card.figure().map(FigurePlace::smaller), top);
        Written without = beside(Optional.empty(), top);
        return smaller.isWhole() || !without.isWhole() ? smaller : without;
    }

    private Written beside(Optional<BufferedImage> figure, float top) {
        float width = Card.WIDTH
                - 2 * MARGIN
                - figure.map(picture -> picture.getWidth() + 2 * FigurePlace.INSET + GAP)
                        .orElse(0);
        Optional<TextLines> detail = detail(width);
        float bottom = BOTTOM - detail.map(lines -> height(lines) + 22).orElse(0f);
        Optional<TextLines> title = text(fonts.strong(), card.words().title())
                .map(words -> words.balanced(new Place(width, bottom - top, TITLE_LINES), TITLE_LEADING, TITLE_SIZES));
        return new Written(title, detail, figure);
    }

    /** A text without what no font shows; empty if nothing is left. */
    private Optional<CardText> text(CardFont font, String words) {
        return Optional.of(font.showable(words))
                .filter(shown -> !shown.isEmpty())
                .map(shown -> new CardText(font, shown, leftwards));
    }

    /** Draws a figure on its plate, at the end of the lines. */
    private void drawFigure(BufferedImage figure) {
        int width = figure.getWidth() + 2 * FigurePlace.INSET;
        int height = figure.getHeight() + 2 * FigurePlace.INSET;
        int x = leftwards ? MARGIN : Card.WIDTH - MARGIN - width;
        int y = TOP + (BOTTOM - TOP - height) / 2;
        RoundRectangle2D plate = new RoundRectangle2D.Float(x, y, width, height, 20, 20);
        graphics.setColor(card.colours().sheet());
        graphics.fill(plate);
        graphics.drawImage(figure, x + FigurePlace.INSET, y + FigurePlace.INSET, null);
        graphics.setColor(card.colours().rule());
        graphics.setStroke(new BasicStroke(2));
        graphics.draw(plate);
    }

    /** Draws a badge, and returns the height that it takes. */
    private float drawPill(String badge) {
        Optional<CardText> words = text(fonts.strong(), badge);
        if (words.isEmpty()) {
            return 0;
        }
        boolean highlight = card.words().highlight();
        TextLayout text = TextLines.cut(words.get(), PILL_TEXT, 480, 1).lines().get(0);
        float width = text.getAdvance() + PILL;
        float x = leftwards ? Card.WIDTH - MARGIN - width : MARGIN;
        graphics.setColor(highlight ? CardColours.SIGNAL : card.colours().rule());
        graphics.fill(new RoundRectangle2D.Float(x, TOP - 4, width, PILL, PILL, PILL));
        drawText(
                text,
                x + PILL / 2f,
                TOP + 31,
                highlight ? CardColours.ON_SIGNAL : card.colours().ink());
        return PILL + 22;
    }

    private Optional<TextLines> detail(float width) {
        return new AuthorText(fonts.text(), card.words(), leftwards)
                .fit(new Place(width, 1000, 2), TEXT_LEADING, AUTHOR_SIZES)
                .or(() -> card.words()
                        .about()
                        .flatMap(about -> text(fonts.text(), about))
                        .map(about -> about.balanced(new Place(width, 1000, 3), TEXT_LEADING, ABOUT_SIZES)));
    }

    private static float height(TextLines text) {
        return text.lines().size() * text.size() * TEXT_LEADING;
    }

    private void drawBand() {
        graphics.setColor(card.colours().band());
        graphics.fillRect(0, Card.HEIGHT - BAND, Card.WIDTH, BAND);
        Optional<CardText> lab = card.words().lab().flatMap(words -> text(fonts.strong(), words));
        Optional<CardText> venue = card.words().venue().flatMap(words -> text(fonts.text(), words));
        float all = Card.WIDTH - 2 * MARGIN;
        float each = lab.isPresent() && venue.isPresent() ? (all - GAP) / 2 : all;
        lab.ifPresent(words -> drawInBand(words, each, false));
        venue.ifPresent(words -> drawInBand(words, each, lab.isPresent()));
    }

    private void drawInBand(CardText words, float width, boolean atEnd) {
        TextLines fitted = words.fit(new Place(width, 1000, 1), 1, BAND_SIZES);
        TextLayout line = fitted.lines().get(0);
        float x = atEnd == leftwards ? MARGIN : Card.WIDTH - MARGIN - line.getVisibleAdvance();
        drawText(
                line,
                x,
                Card.HEIGHT - BAND / 2f + fitted.size() * .33f,
                card.colours().sheet());
    }

    private void drawLines(TextLines text, float top, float leading, Color colour) {
        float y = top + text.size() * .78f;
        for (TextLayout line : text.lines()) {
            // The space at the end of a line that runs leftwards is at its left.
            drawText(line, leftwards ? Card.WIDTH - MARGIN - line.getAdvance() : MARGIN, y, colour);
            y += text.size() * leading;
        }
    }

    private void drawText(TextLayout text, float x, float baseline, Color colour) {
        graphics.setColor(colour);
        graphics.fill(text.getOutline(AffineTransform.getTranslateInstance(x, baseline)));
    }
}

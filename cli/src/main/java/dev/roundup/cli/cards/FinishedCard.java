package dev.roundup.cli.cards;

import java.awt.image.BufferedImage;
import java.util.Optional;

/**
 * A share picture as a file.
 *
 * @param keptName the name under which it is kept
 * @param drawn true if it was drawn now
 * @param note what the user should know about it, and may mend outside of the sources; then it is not kept
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares it
record FinishedCard(String path, String keptName, byte[] png, boolean drawn, Optional<String> note) {
    /** Draws a share picture. */
    static FinishedCard draw(CardFonts fonts, CardRequest request, String keptName) {
        Optional<String> note = missing(request, fonts.strong());
        Optional<BufferedImage> figure = Optional.empty();
        if (request.figure().isPresent()) {
            try {
                figure = Optional.of(FigurePicture.read(request.figure().get()));
            } catch (UnshownFigureException unshown) {
                note = Optional.of(request.path() + " has no figure, because "
                        + request.order().figure().orElse("") + " " + unshown.reason());
            }
        }
        CardOrder order = request.order();
        Card card = new Card(order.words(), CardColours.of(order.accent()), figure);
        return new FinishedCard(request.path(), keptName, CardPng.of(CardPainter.draw(fonts, card)), true, note);
    }

    private static Optional<String> missing(CardRequest request, CardFont font) {
        String title = request.order().words().title();
        String words = title + String.join("", request.order().words().authors());
        String missing = font.missing(font.showable(words));
        if (missing.isEmpty()) {
            return Optional.empty();
        }
        int some = Math.min(12, missing.codePointCount(0, missing.length()));
        return Optional.of("no font of this system has the letters \""
                + missing.substring(0, missing.offsetByCodePoints(0, some)) + "\", which " + request.path()
                + " shows as boxes; install one that has them");
    }
}

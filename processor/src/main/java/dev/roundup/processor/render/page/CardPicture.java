package dev.roundup.processor.render.page;

import dev.roundup.processor.model.Figure;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.render.output.Addresses;
import dev.roundup.processor.render.output.CardWords;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The picture for programs that show links to the page as cards. It is a share picture if somebody draws one. Otherwise
 * it is the first figure in a format that they can read, which excludes drawings.
 *
 * @param address the absolute address
 * @param drawn true if it is a share picture, whose size is known
 */
record CardPicture(String address, String alt, boolean drawn) {
    /** The width of a share picture in pixels. */
    static final String WIDTH = "1200";

    /** The height of a share picture in pixels. */
    static final String HEIGHT = "630";

    private static final Pattern READABLE = Pattern.compile("(?i).*\\.(png|jpe?g|webp|gif)");

    /**
     * The share picture of a page.
     *
     * @param address the absolute address of the picture
     */
    static CardPicture shareCard(Roundup roundup, String address) {
        return new CardPicture(address, CardWords.of(roundup).alt(), true);
    }

    /**
     * Finds the picture of a page among its figures.
     *
     * @param base the absolute address of the page's folder
     */
    static Optional<CardPicture> of(Roundup roundup, Addresses addresses, String base) {
        return roundup.papers()
                .flatMap(paper -> figure(paper))
                .flatMap(figure -> figure.asset().stream()
                        .filter(asset -> READABLE.matcher(asset.fileName()).matches())
                        .flatMap(asset -> addresses.file(asset).stream())
                        .map(file -> new CardPicture(base + file, figure.alt().plain(), false)))
                .findFirst();
    }

    private static Stream<Figure> figure(Paper paper) {
        return paper.summary().figure().filter(figure -> !figure.pending()).stream();
    }
}

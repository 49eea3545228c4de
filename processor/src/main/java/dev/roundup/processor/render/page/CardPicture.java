package dev.roundup.processor.render.page;

import dev.roundup.processor.model.Figure;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.render.output.Addresses;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The picture of a page where others show it as a card: the first figure that such programs can read, which are not drawings.
 *
 * @param address absolute
 */
record CardPicture(String address, String alt) {
    private static final Pattern READABLE = Pattern.compile("(?i).*\\.(png|jpe?g|webp|gif)");

    /** @param base the absolute address of the page's folder */
    static Optional<CardPicture> of(Roundup roundup, Addresses addresses, String base) {
        return roundup.papers()
                .flatMap(paper -> figure(paper))
                .flatMap(figure -> figure.asset().stream()
                        .filter(asset -> READABLE.matcher(asset.fileName()).matches())
                        .flatMap(asset -> addresses.file(asset).stream())
                        .map(file -> new CardPicture(base + file, figure.alt().plain())))
                .findFirst();
    }

    private static Stream<Figure> figure(Paper paper) {
        return paper.summary().figure().filter(figure -> !figure.pending()).stream();
    }
}

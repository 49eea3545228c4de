package dev.roundup.cli.cards;

import dev.roundup.processor.model.Asset;
import dev.roundup.processor.model.Format;
import dev.roundup.processor.model.Located;
import dev.roundup.processor.model.MediaFormat;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.TypeName;
import dev.roundup.processor.render.output.Addresses;
import dev.roundup.processor.render.output.CardWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A share picture that is to be drawn.
 *
 * @param file its path in the page's folder
 * @param accent the accent of the page; empty if it has none
 * @param figure the name of its figure in the page's folder
 */
record CardOrder(String file, CardWords words, String accent, Optional<String> figure) {
    /** The formats that can be drawn here. Java reads neither WebP nor AVIF. */
    private static final Set<MediaFormat> READABLE =
            Set.of(MediaFormat.PNG, MediaFormat.JPEG, MediaFormat.GIF, MediaFormat.SVG);

    /** The share pictures of a page and its papers; none if the roundup has no page. */
    static List<CardOrder> of(Roundup roundup) {
        if (!roundup.formats().contains(Format.PAGE)) {
            return List.of();
        }
        Addresses addresses = new Addresses(roundup);
        String accent = roundup.design().accent().map(Located::value).orElse("");
        List<CardOrder> orders = new ArrayList<>();
        orders.add(new CardOrder(
                Addresses.CARD,
                CardWords.of(roundup),
                accent,
                roundup.papers().flatMap(paper -> figures(paper, addresses)).findFirst()));
        Map<TypeName, String> files = addresses.cardFiles();
        roundup.papers()
                .map(paper -> new CardOrder(
                        Objects.requireNonNull(files.get(paper.type())),
                        CardWords.of(roundup, paper),
                        accent,
                        figures(paper, addresses).findFirst()))
                .distinct()
                .forEach(orders::add);
        return List.copyOf(orders);
    }

    /** The pictures of a paper that can be drawn; first the still one that stands for one that moves. */
    private static Stream<String> figures(Paper paper, Addresses addresses) {
        Stream<Asset> assets = paper.summary().figure().filter(figure -> !figure.pending()).stream()
                .flatMap(figure -> Stream.concat(figure.still().stream(), figure.asset().stream()));
        return assets.filter(CardOrder::isReadable).flatMap(asset -> addresses.fileName(asset).stream());
    }

    private static boolean isReadable(Asset asset) {
        return asset.file()
                .flatMap(Asset.File::inspection)
                .filter(facts -> READABLE.contains(facts.format()))
                .isPresent();
    }
}

package dev.roundup.processor.render.page;

import dev.roundup.processor.model.Asset;
import dev.roundup.processor.model.Figure;
import dev.roundup.processor.model.Picture;
import dev.roundup.processor.render.output.Addresses;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Renders pictures. If the file of a picture was not found, the page leaves the picture out. */
final class Pictures {
    private static final Set<String> VIDEO = Set.of("mp4", "webm");

    private final Addresses addresses;
    private final ProseWriter prose;

    Pictures(Addresses addresses, ProseWriter prose) {
        this.addresses = addresses;
        this.prose = prose;
    }

    /** A picture with its address. */
    record AddressedPicture<T>(T picture, Asset asset, String address) {}

    Optional<AddressedPicture<Picture>> shown(Optional<Picture> picture) {
        return picture.flatMap(logo ->
                addresses.file(logo.asset()).map(address -> new AddressedPicture<>(logo, logo.asset(), address)));
    }

    Optional<AddressedPicture<Figure>> shownFigure(Optional<Figure> figure) {
        return figure.filter(given -> !given.pending())
                .flatMap(given -> given.asset()
                        .flatMap(asset ->
                                addresses.file(asset).map(address -> new AddressedPicture<>(given, asset, address))));
    }

    void logo(TemplatePart image, AddressedPicture<Picture> logo) {
        place(image.attribute("alt", prose.plain(logo.picture.alt())), logo.address, size(logo.asset));
    }

    void figure(TemplatePart part, AddressedPicture<Figure> figure) {
        String name = figure.asset.fileName();
        boolean video = VIDEO.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
        Optional<AddressedPicture<Figure>> shown = Optional.of(figure);
        part.ifPresent("image", shown.filter(any -> !video), this::image);
        part.ifPresent("video", shown.filter(any -> video), this::video);
        part.ifPresent("caption", figure.picture.caption(), prose::line);
    }

    /**
     * Renders a picture with a link to the full-size file. For readers who prefer less motion, a still picture replaces
     * an animated one.
     */
    private void image(TemplatePart link, AddressedPicture<Figure> figure) {
        link.attribute("href", figure.address);
        place(
                link.in("picture").attribute("alt", prose.plain(figure.picture.alt())),
                figure.address,
                size(figure.asset));
        Optional<Asset> still =
                figure.picture.still().filter(asset -> addresses.file(asset).isPresent());
        TemplatePart animated = link.in("animated");
        animated.ifPresent("still", still, (source, asset) -> {
            source.attribute("srcset", addresses.file(asset));
            measure(source, size(asset));
        });
        if (still.isEmpty()) {
            animated.unwrap();
        }
    }

    /** Renders a video. If its file does not state its size, the size is that of the still picture. */
    private void video(TemplatePart player, AddressedPicture<Figure> figure) {
        Optional<Asset> still = figure.picture.still();
        player.attribute("aria-label", prose.plain(figure.picture.alt()))
                .attribute("poster", still.flatMap(addresses::file));
        place(player, figure.address, size(figure.asset).or(() -> still.flatMap(Pictures::size)));
    }

    private static Optional<Asset.Size> size(Asset asset) {
        return asset.file().flatMap(Asset.File::size);
    }

    private static void place(TemplatePart piece, String address, Optional<Asset.Size> size) {
        measure(piece.attribute("src", address), size);
    }

    private static void measure(TemplatePart piece, Optional<Asset.Size> size) {
        piece.attribute("width", size.map(pixels -> Integer.toString(pixels.width())))
                .attribute("height", size.map(pixels -> Integer.toString(pixels.height())));
    }
}

package dev.roundup.processor.render;

import dev.roundup.processor.model.Located;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.Text;
import java.util.Optional;

/** Renders what browsers and other programs read of a page: the document's head. */
final class PageMetadata {
    private final Roundup roundup;
    private final ProseWriter prose;

    PageMetadata(Roundup roundup, ProseWriter prose) {
        this.roundup = roundup;
        this.prose = prose;
    }

    void fill(Piece page) {
        Optional<Text> description =
                roundup.description().filter(text -> !text.prose().isBlank());
        page.in("document-title").text(prose.plain(roundup.title()));
        page.ifPresent(
                "document-description",
                description.map(prose::plain),
                (meta, words) -> meta.attribute("content", words));
        Piece light = page.in("theme-light");
        Piece dark = page.in("theme-dark");
        roundup.accent().map(Located::value).flatMap(Palette::of).ifPresent(palette -> {
            light.attribute("content", palette.colour("--band", false));
            dark.attribute("content", palette.colour("--band", true));
        });
    }
}

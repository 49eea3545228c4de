package dev.roundup.processor.render.page;

import dev.roundup.processor.model.Asset;
import dev.roundup.processor.model.Format;
import dev.roundup.processor.model.Located;
import dev.roundup.processor.model.MediaFormat;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.Site;
import dev.roundup.processor.render.output.Addresses;
import dev.roundup.processor.render.output.InterfaceWords;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Renders the parts of a page that are for browsers and other programs: the head of the document, with Open Graph
 * properties for programs that show links as cards. Properties that need an absolute address are left out if it is
 * unknown.
 */
final class PageMetadata {
    private static final Map<Format, String> TYPES = Map.of(
            Format.ATOM, "application/atom+xml",
            Format.BIBTEX, "application/x-bibtex",
            Format.CALENDAR, "text/calendar",
            Format.CSL_JSON, "application/vnd.citationstyles.csl+json");

    private final Roundup roundup;
    private final Addresses addresses;
    private final ProseWriter prose;
    private final InterfaceWords words;
    private final PageContext facts;

    PageMetadata(Roundup roundup, Addresses addresses, ProseWriter prose, InterfaceWords words, PageContext facts) {
        this.roundup = roundup;
        this.addresses = addresses;
        this.prose = prose;
        this.words = words;
        this.facts = facts;
    }

    void fill(TemplatePart page) {
        String title = prose.plain(roundup.metadata().title());
        Optional<String> description = roundup.metadata()
                .description()
                .filter(text -> !text.prose().isBlank())
                .map(prose::plain);
        page.in("document-title").text(title);
        content(page, "document-description", description);
        colours(page);
        page.ifPresent(
                "icon",
                roundup.site()
                        .flatMap(Site::icon)
                        .filter(icon -> addresses.file(icon).isPresent()),
                this::icon);
        Optional<String> address =
                facts.remarks().isPresent() ? Optional.empty() : addresses.page(roundup, facts.output());
        page.ifPresent("canonical", address, (link, url) -> link.attribute("href", url));
        page.each(
                "alternate",
                List.copyOf(facts.files()),
                (link, format) -> link.attribute("href", Addresses.file(format))
                        .attribute("type", Optional.ofNullable(TYPES.get(format)))
                        .attribute("title", words.of("file." + format.id())));
        content(page, "og-type", Optional.of("article"));
        content(page, "og-title", Optional.of(title));
        content(page, "og-description", description);
        content(page, "og-site", roundup.site().map(Site::name).map(Located::value));
        content(page, "og-locale", locale());
        content(page, "og-url", address);
        Optional<CardPicture> picture = address.flatMap(this::picture);
        Optional<CardPicture> drawn = picture.filter(CardPicture::drawn);
        content(page, "og-image", picture.map(CardPicture::address));
        content(page, "og-image-width", drawn.map(any -> CardPicture.WIDTH));
        content(page, "og-image-height", drawn.map(any -> CardPicture.HEIGHT));
        content(page, "og-image-alt", picture.map(CardPicture::alt));
        content(page, "twitter-card", Optional.of(picture.isPresent() ? "summary_large_image" : "summary"));
    }

    /** The address of the share picture. A paper's own page has that of its roundup's page. */
    private String card(String base) {
        return facts.frame().isPresent()
                ? facts.frame().get().card().orElse(base + Addresses.CARD)
                : base + Addresses.CARD;
    }

    private Optional<CardPicture> picture(String base) {
        return facts.look().cards()
                ? Optional.of(CardPicture.shareCard(roundup, card(base)))
                : CardPicture.of(roundup, addresses, base);
    }

    private void icon(TemplatePart link, Asset icon) {
        Optional<MediaFormat> format =
                icon.file().flatMap(Asset.File::inspection).map(Asset.Inspection::format);
        Optional<String> sizes = format.filter(MediaFormat.SVG::equals)
                .map(any -> "any")
                .or(() -> icon.file().flatMap(Asset.File::size).map(size -> size.width() + "x" + size.height()));
        link.attribute("href", addresses.file(icon))
                .attribute("type", format.flatMap(MediaFormat::mediaType))
                .attribute("sizes", sizes);
    }

    private void colours(TemplatePart page) {
        TemplatePart light = page.in("theme-light");
        TemplatePart dark = page.in("theme-dark");
        roundup.design().accent().map(Located::value).flatMap(Palette::of).ifPresent(palette -> {
            light.attribute("content", palette.colour("--band", false));
            dark.attribute("content", palette.colour("--band", true));
        });
    }

    /** Language and region. Open Graph does not accept a language alone as a locale. */
    private Optional<String> locale() {
        Locale locale = Locale.forLanguageTag(roundup.metadata().language().value());
        return Optional.of(locale.getLanguage() + "_" + locale.getCountry())
                .filter(tag -> tag.matches("[a-z]{2,3}_[A-Z]{2}"));
    }

    private static void content(TemplatePart page, String slot, Optional<String> words) {
        page.ifPresent(slot, words, (meta, present) -> meta.attribute("content", present));
    }
}

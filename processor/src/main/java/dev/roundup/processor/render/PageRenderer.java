package dev.roundup.processor.render;

import dev.roundup.processor.model.Located;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.Section;
import dev.roundup.processor.model.Site;
import java.util.Optional;
import org.jsoup.nodes.Document;

/** Renders the page from its template. */
final class PageRenderer {
    private final Roundup roundup;
    private final Addresses addresses;
    private final ProseWriter prose;
    private final DateWords dates;
    private final Pictures pictures;
    private final PaperEntry entry;

    PageRenderer(Roundup roundup, Addresses addresses) {
        this.roundup = roundup;
        this.addresses = addresses;
        this.prose = new ProseWriter(roundup);
        this.dates = DateWords.in(roundup.language().value());
        this.pictures = new Pictures(addresses, prose);
        this.entry = new PaperEntry(roundup, addresses, prose, dates, pictures);
    }

    byte[] render() {
        Document document = PageTemplate.load();
        Piece page = new Piece(document);
        page.in("page").attribute("lang", roundup.language().value());
        page.in("body")
                .attribute(
                        "class",
                        switch (roundup.layout()) {
                            case COLUMNS -> "columns";
                            case STACKED -> "stacked";
                        });
        new PageHead(roundup, addresses, prose, dates, pictures).fill(page);
        new Contents(roundup, addresses, prose).fill(page);
        page.ifPresent("intro", roundup.intro(), (part, text) -> prose.paragraphs(part, "intro-paragraph", text));
        page.each("section", roundup.sections(), this::section);
        page.ifPresent("outro", roundup.outro(), (part, text) -> prose.paragraphs(part, "outro-paragraph", text));
        foot(page);
        return PageBytes.of(document);
    }

    private void section(Piece part, Section section) {
        part.attribute("id", addresses.anchor(section))
                .attribute(
                        "aria-label",
                        Optional.of(prose.plain(roundup.title()))
                                .filter(title -> section.title().isEmpty()));
        part.ifPresent("section-band", section.title(), (band, title) -> {
            prose.line(band.in("section-title"), title);
            band.ifPresent("section-logo", pictures.shown(section.logo()), pictures::logo);
        });
        part.ifPresent(
                "section-intro",
                section.intro(),
                (intro, text) -> prose.paragraphs(intro, "section-intro-paragraph", text));
        String heading = section.title().isPresent() ? "h3" : "h2";
        part.each("paper", section.papers().toList(), (article, paper) -> entry.fill(article, paper, heading));
    }

    private void foot(Piece page) {
        boolean membersShown = new Members(roundup).appearIn(roundup);
        page.ifPresent(
                "members-note",
                roundup.site().map(Site::name).map(Located::value).filter(name -> membersShown),
                (note, name) -> note.in("members-site").become(name));
        page.ifPresent(
                "site",
                roundup.site(),
                (part, site) -> part.in("site-link")
                        .text(site.name().value())
                        .link(site.url().flatMap(url -> addresses.web(url.value()))));
    }
}

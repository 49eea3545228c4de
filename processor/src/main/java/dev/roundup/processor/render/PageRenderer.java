package dev.roundup.processor.render;

import dev.roundup.processor.model.Located;
import dev.roundup.processor.model.Picture;
import dev.roundup.processor.model.Remark;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.Section;
import dev.roundup.processor.model.Site;
import java.util.List;
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
    private final DraftNotes draft;

    /** @param remarks what to show on a draft; empty for a finished page */
    PageRenderer(Roundup roundup, Addresses addresses, Optional<List<Remark>> remarks) {
        this.roundup = roundup;
        this.addresses = addresses;
        this.prose = new ProseWriter(roundup);
        this.dates = DateWords.in(roundup.language().value());
        this.pictures = new Pictures(addresses, prose);
        this.draft = new DraftNotes(remarks);
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
        draft.fill(page);
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
        Optional<Pictures.Shown<Picture>> logo = pictures.shown(section.logo());
        part.ifPresent(
                "section-band",
                Optional.of(section).filter(any -> section.title().isPresent() || logo.isPresent()),
                (band, any) -> {
                    band.ifPresent("section-title", section.title(), prose::line);
                    band.ifPresent("section-logo", logo, pictures::logo);
                });
        part.ifPresent(
                "section-intro",
                section.intro(),
                (intro, text) -> prose.paragraphs(intro, "section-intro-paragraph", text));
        String heading = section.title().isPresent() ? "h3" : "h2";
        part.each("paper", section.papers().toList(), (article, paper) -> {
            entry.fill(article, paper, heading);
            draft.fill(article, paper);
        });
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

package dev.roundup.processor.render.site;

import dev.roundup.processor.model.DeclaringType;
import dev.roundup.processor.model.Format;
import dev.roundup.processor.model.Layout;
import dev.roundup.processor.model.Located;
import dev.roundup.processor.model.Origin;
import dev.roundup.processor.model.PageBody;
import dev.roundup.processor.model.PageDesign;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.Reference;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.RoundupMetadata;
import dev.roundup.processor.model.Section;
import dev.roundup.processor.model.SectionKind;
import dev.roundup.processor.model.Site;
import dev.roundup.processor.model.Text;
import dev.roundup.processor.model.WrittenDate;
import dev.roundup.processor.text.prose.Block;
import dev.roundup.processor.text.prose.Inline;
import dev.roundup.processor.text.prose.Prose;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The content of a page that no author outlined, in the form of an outline, which the page's renderer understands. */
final class SitePageContent {
    private final Site site;
    private final String path;
    private final Text title;
    private final String language;
    private final List<Section> sections = new ArrayList<>();
    private Optional<Text> description = Optional.empty();
    private Optional<Located<String>> accent = Optional.empty();
    private WrittenDate date = WrittenDate.of("", EnumSet.noneOf(WrittenDate.Precision.class), Origin.NOWHERE);

    private SitePageContent(Site site, String path, Text title, String language) {
        this.site = site;
        this.path = path;
        this.title = title;
        this.language = language;
    }

    /**
     * The content of a page.
     *
     * @param path the path of its folder on the site, without the slash at its end
     * @param title its title, such as somebody's name, in which nothing is markup
     */
    static SitePageContent of(Site site, String path, String title, String language) {
        return new SitePageContent(site, path, literal(title), language);
    }

    static SitePageContent of(Site site, String path, Text title, String language) {
        return new SitePageContent(site, path, title, language);
    }

    /** A text in which nothing is markup. */
    static Text literal(String words) {
        return new Text(
                new Prose(words, List.of(new Block.Paragraph(List.of(new Inline.Words(words)))), List.of()),
                Origin.NOWHERE);
    }

    SitePageContent describedBy(Optional<Text> words) {
        description = words;
        return this;
    }

    SitePageContent accent(Optional<Located<String>> colour) {
        accent = colour;
        return this;
    }

    SitePageContent date(WrittenDate day) {
        date = day;
        return this;
    }

    /** Adds papers without a heading. */
    SitePageContent withPapers(String id, List<Paper> papers) {
        return add(id, Optional.empty(), papers);
    }

    /** Adds a group of papers. */
    SitePageContent with(PaperGroup group) {
        return add(
                group.id(),
                Optional.of(literal(group.name())),
                group.papers().stream().map(PlacedPaper::paper).toList());
    }

    private SitePageContent add(String id, Optional<Text> heading, List<Paper> papers) {
        sections.add(new Section(
                new Located<>(id, Origin.NOWHERE),
                heading,
                SectionKind.PAPERS,
                Optional.empty(),
                Optional.empty(),
                papers.stream()
                        .map(paper -> new Reference<>(paper.type(), Optional.of(paper), Origin.NOWHERE))
                        .toList(),
                Origin.NOWHERE));
        return this;
    }

    Roundup roundup() {
        return new Roundup(
                new Located<>(path, Origin.NOWHERE),
                new RoundupMetadata(
                        title,
                        description,
                        Optional.empty(),
                        new Located<>(language, Origin.NOWHERE),
                        date,
                        Optional.empty()),
                Optional.of(new Reference<>(site.type(), Optional.of(site), Origin.NOWHERE)),
                Optional.empty(),
                new PageBody(Optional.empty(), sections, Optional.empty()),
                new PageDesign(Layout.AUTO, accent),
                Set.of(Format.PAGE),
                List.of(),
                new DeclaringType(site.type(), site.provenance(), List.of(), Origin.NOWHERE));
    }
}

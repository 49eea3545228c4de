package dev.roundup.cli.importer.map;

import dev.roundup.cli.importer.map.ImportedPaper.ImportedExtra;
import dev.roundup.cli.importer.map.ImportedPaper.ImportedFigure;
import dev.roundup.processor.model.SectionKind;
import java.util.List;
import java.util.Optional;

/**
 * The page as the sources describe it.
 *
 * @param title empty if neither a source nor the user gives one
 * @param slug the name of the page in its address
 * @param published empty if no source gives a date
 * @param venue the venue that the title names
 */
public record ImportedPage(
        Optional<String> title,
        String slug,
        Optional<String> description,
        Optional<String> author,
        Optional<String> published,
        Optional<String> intro,
        Optional<String> outro,
        Optional<PageVenue> venue,
        List<ImportedSection> sections,
        List<ImportedExtra> frontMatter,
        List<FieldAccount> accounts) {
    /** Keeps its own copies of the lists. */
    public ImportedPage {
        sections = List.copyOf(sections);
        frontMatter = List.copyOf(frontMatter);
        accounts = List.copyOf(accounts);
    }

    /** The same page with other sections. */
    ImportedPage with(List<ImportedSection> others) {
        return new ImportedPage(
                title, slug, description, author, published, intro, outro, venue, others, frontMatter, accounts);
    }

    /** The roundup's venue. */
    public record PageVenue(String name, Optional<ImportedFigure> logo) {}

    /**
     * A section.
     *
     * @param title empty for a first one without a heading
     */
    public record ImportedSection(
            String title, SectionKind kind, Optional<String> intro, Optional<ImportedFigure> logo) {}
}

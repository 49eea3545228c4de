package dev.roundup.processor.read;

import dev.roundup.processor.model.DeclaringType;
import dev.roundup.processor.model.Format;
import dev.roundup.processor.model.Layout;
import dev.roundup.processor.model.Located;
import dev.roundup.processor.model.Name;
import dev.roundup.processor.model.NamedValue;
import dev.roundup.processor.model.PageBody;
import dev.roundup.processor.model.PageDesign;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.People;
import dev.roundup.processor.model.Reference;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.RoundupMetadata;
import dev.roundup.processor.model.Section;
import dev.roundup.processor.model.SectionKind;
import dev.roundup.processor.model.Site;
import dev.roundup.processor.model.TypeName;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Reads an outline and everything that it refers to. */
final class OutlineReader {
    private final RoundContext round;
    private final SiteReader sites;
    private final VenueReader venues;
    private final PaperReader papers;
    private final AllowanceReader allowances;
    private final Optional<Set<Format>> formats;

    /** @param formats the formats of every outline, in place of its own */
    OutlineReader(
            RoundContext round,
            SiteReader sites,
            VenueReader venues,
            PaperReader papers,
            AllowanceReader allowances,
            Optional<Set<Format>> formats) {
        this.round = round;
        this.sites = sites;
        this.venues = venues;
        this.papers = papers;
        this.allowances = allowances;
        this.formats = formats;
    }

    /** Reads an outline. Empty if the type is not one. */
    Optional<Roundup> read(TypeElement type) {
        return read(type, null);
    }

    /**
     * Reads an outline. Empty if the type is not one.
     *
     * @param standIn the class literal that led here; messages point at it if the outline comes from a class file
     */
    Optional<Roundup> read(TypeElement type, @Nullable SourceOrigin standIn) {
        return ElementAnnotations.of(round, type, standIn)
                .first("Roundup")
                .map(outline -> read(type, outline, standIn));
    }

    private Roundup read(TypeElement type, AnnotationView outline, @Nullable SourceOrigin standIn) {
        TypeName name = round.nameOf(type);
        Located<String> slug = outline.string("slug");
        Optional<Reference<Site>> site = outline.optionalLiteral("site").map(sites::reference);
        return new Roundup(
                slug,
                metadata(outline, site),
                site,
                outline.optionalLiteral("venue").map(venues::reference),
                body(outline, name.packageName(), site.flatMap(Reference::target)),
                new PageDesign(outline.constant("layout", Layout.class, Layout.AUTO), outline.optionalString("accent")),
                formats.orElseGet(() -> outline.constants("formats", Format.class, Format.DEFAULT)),
                ElementAnnotations.of(round, type, standIn).all("FrontMatter").stream()
                        .map(line -> new NamedValue(line.string("key"), line.string("value")))
                        .toList(),
                new DeclaringType(name, round.provenance(type), allowances.read(type, standIn), outline.origin()));
    }

    private RoundupMetadata metadata(AnnotationView outline, Optional<Reference<Site>> site) {
        Located<String> title = outline.string("title");
        return new RoundupMetadata(
                round.text(title.value(), title.origin()),
                outline.wordsAsText("description"),
                outline.optionalString("author").map(author -> name(author, site)),
                outline.string("language"),
                DateReader.dayOrTime(outline.string("published")),
                outline.optionalString("updated").map(DateReader::dayOrTime));
    }

    private static Name name(Located<String> written, Optional<Reference<Site>> site) {
        People people = site.flatMap(Reference::target).map(Site::people).orElse(People.NONE);
        return people.resolve(written.value(), written.origin());
    }

    private PageBody body(AnnotationView outline, String packageName, Optional<Site> site) {
        return new PageBody(
                outline.wordsAsText("intro"),
                outline.annotations("sections").stream()
                        .map(section -> section(section, packageName, site))
                        .toList(),
                outline.wordsAsText("outro"));
    }

    private Section section(AnnotationView section, String packageName, Optional<Site> site) {
        return new Section(
                section.string("id"),
                section.wordsAsText("title"),
                section.constant("kind", SectionKind.class, SectionKind.PAPERS),
                section.wordsAsText("intro"),
                venues.logo(section, packageName),
                section.literals("papers").stream()
                        .map(literal -> entry(literal, site))
                        .toList(),
                section.origin());
    }

    private Reference<Paper> entry(TypeLiteral literal, Optional<Site> site) {
        return LiteralResolver.of(round, literal, type -> papers.read(type, site, literal.origin()));
    }
}

package dev.roundup.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A roundup, which becomes one page.
 *
 * @param author the author of the roundup
 * @param accent the colour from which the page's colours are made, as the author wrote it
 * @param formats the formats that Roundup writes
 */
public record Roundup(
        TypeName type,
        Located<String> slug,
        Text title,
        Optional<Text> description,
        Optional<Name> author,
        WrittenDate published,
        Optional<WrittenDate> updated,
        Optional<Reference<Site>> siteReference,
        Optional<Reference<Venue>> venueReference,
        List<Section> sections,
        Layout layout,
        Optional<Located<String>> accent,
        Located<String> language,
        Optional<Text> intro,
        Optional<Text> outro,
        List<NamedValue> frontMatter,
        Set<Format> formats,
        List<Allowance> allowances,
        Origin origin)
        implements Declaration {
    private static final String PAPERS = "papers";

    /** Keeps its own copies of the lists. */
    public Roundup {
        sections = List.copyOf(sections);
        frontMatter = List.copyOf(frontMatter);
        formats = Set.copyOf(formats);
        allowances = List.copyOf(allowances);
    }

    @Override
    public String displayName() {
        return type.simple();
    }

    /** The site, if the roundup names one and the class declares a site. */
    public Optional<Site> site() {
        return siteReference.flatMap(Reference::target);
    }

    /** The venue, if the roundup names one and the class declares a venue. */
    public Optional<Venue> venue() {
        return venueReference.flatMap(Reference::target);
    }

    /** The papers in the order of the page. */
    public Stream<Paper> papers() {
        return sections.stream().flatMap(Section::papers);
    }

    /**
     * The number that replaces a placeholder on this page: {@code papers} becomes the number of all papers, {@code
     * papers:main} the number in the section {@code main}. Empty if the placeholder is unknown.
     */
    public OptionalInt count(String placeholder) {
        if (placeholder.equals(PAPERS)) {
            return OptionalInt.of((int) papers().count());
        }
        return sections.stream()
                .filter(section ->
                        placeholder.equals(PAPERS + ":" + section.id().value()))
                .mapToInt(section -> (int) section.papers().count())
                .findFirst();
    }
}

package dev.roundup.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A roundup, which becomes one page.
 *
 * @param formats the formats that Roundup writes
 */
public record Roundup(
        Located<String> slug,
        RoundupMetadata metadata,
        Optional<Reference<Site>> siteReference,
        Optional<Reference<Venue>> venueReference,
        PageBody body,
        PageDesign design,
        Set<Format> formats,
        List<NamedValue> frontMatter,
        DeclaringType declaringType)
        implements TypeDeclaration {
    private static final String PAPERS = "papers";

    /** Keeps its own copies of the lists. */
    public Roundup {
        formats = Set.copyOf(formats);
        frontMatter = List.copyOf(frontMatter);
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
        return body.sections().stream().flatMap(Section::papers);
    }

    /** True if a paper has a session whose time is known. */
    public boolean isScheduled() {
        return papers().anyMatch(paper -> paper.presentation().isScheduled());
    }

    /**
     * The number that replaces a placeholder on this page: {@code papers} becomes the number of all papers, {@code
     * papers:main} the number in the section {@code main}. Empty if the placeholder is unknown.
     */
    public OptionalInt count(String placeholder) {
        if (placeholder.equals(PAPERS)) {
            return OptionalInt.of((int) papers().count());
        }
        return body.sections().stream()
                .filter(section ->
                        placeholder.equals(PAPERS + ":" + section.id().value()))
                .mapToInt(section -> (int) section.papers().count())
                .findFirst();
    }
}

package dev.roundup.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A page that lists the papers of several roundups.
 *
 * @param from the roundups that it names; if there are none, it lists those of its site
 * @param papers papers that are in no roundup
 * @param selected papers that come first
 * @param swapped papers that it names as roundups, and roundups that it names as papers
 */
public record Publications(
        Located<String> slug,
        Text title,
        Optional<Text> description,
        Located<String> language,
        Reference<Site> siteReference,
        List<Reference<Roundup>> from,
        List<Reference<Paper>> papers,
        GroupBy groupBy,
        List<Reference<Paper>> selected,
        Set<TypeName> swapped,
        Optional<Located<String>> accent,
        DeclaringType declaringType)
        implements TypeDeclaration {
    /** Keeps its own copies of the collections. */
    public Publications {
        from = List.copyOf(from);
        papers = List.copyOf(papers);
        selected = List.copyOf(selected);
        swapped = Set.copyOf(swapped);
    }

    /** The papers that it names itself. One may be there twice. */
    public Stream<Paper> named() {
        return Stream.concat(papers.stream(), selected.stream()).flatMap(paper -> paper.target().stream());
    }

    /** The site, if the class declares one. */
    public Optional<Site> site() {
        return siteReference.target();
    }
}

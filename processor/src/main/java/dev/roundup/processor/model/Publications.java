package dev.roundup.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * A page that lists the papers of several roundups.
 *
 * @param from the roundups that it names; if there are none, it lists those of its site
 * @param papers papers that are in no roundup
 * @param selected papers that come first
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
        Optional<Located<String>> accent,
        DeclaringType declaringType)
        implements TypeDeclaration {
    /** Keeps its own copies of the lists. */
    public Publications {
        from = List.copyOf(from);
        papers = List.copyOf(papers);
        selected = List.copyOf(selected);
    }

    /** The site, if the class declares one. */
    public Optional<Site> site() {
        return siteReference.target();
    }
}

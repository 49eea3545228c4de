package dev.roundup.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * A paper.
 *
 * @param links its links in the order of the page
 * @param published the paper as which it was published later
 * @param site the site whose people and topics it was read with
 */
public record Paper(
        Text title,
        Byline byline,
        Anchors anchors,
        Summary summary,
        List<Link> links,
        Presentation presentation,
        Additions additions,
        Optional<Reference<TypeName>> published,
        Optional<Site> site,
        DeclaringType declaringType)
        implements TypeDeclaration {
    /** Keeps its own copy of the list. */
    public Paper {
        links = List.copyOf(links);
    }
}

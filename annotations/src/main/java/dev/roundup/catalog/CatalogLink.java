package dev.roundup.catalog;

import dev.roundup.LinkKind;

/**
 * A link of a paper.
 *
 * @param kind the kind of thing that the link leads to
 * @param label the text of the link
 * @param target the address: absolute, or relative to the page if it is a file beside it
 */
public record CatalogLink(LinkKind kind, String label, String target) {}

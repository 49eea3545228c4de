package dev.roundup.catalog;

import dev.roundup.LinkKind;

/**
 * A link of a paper.
 *
 * @param kind what is at the other end
 * @param label the words of the link
 * @param target the address: absolute, or relative to the page for a file published beside it
 */
public record CatalogLink(LinkKind kind, String label, String target) {}

package dev.roundup.catalog;

import java.util.List;

/**
 * A section of a roundup.
 *
 * @param id the section's anchor on the page
 * @param title the heading; empty if it has none
 * @param papers the papers in the order of the page
 */
public record CatalogSection(String id, String title, List<CatalogPaper> papers) {
    /** Keeps its own copy of the list. */
    public CatalogSection {
        papers = List.copyOf(papers);
    }
}

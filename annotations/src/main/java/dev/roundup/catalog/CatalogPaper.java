package dev.roundup.catalog;

import java.util.List;

/**
 * A paper of a roundup.
 *
 * @param id the paper's anchor on the page
 * @param title the title as plain text, with formulas as TeX
 * @param authors the names of the authors as the page shows them, in the order of the paper
 * @param tags the names of the paper's topics, in order
 * @param badges the texts of the paper's badges, in order
 * @param links the paper's links in the order of the page
 */
public record CatalogPaper(
        String id,
        String title,
        List<String> authors,
        List<String> tags,
        List<String> badges,
        List<CatalogLink> links) {
    /** Keeps its own copies of the lists. */
    public CatalogPaper {
        authors = List.copyOf(authors);
        tags = List.copyOf(tags);
        badges = List.copyOf(badges);
        links = List.copyOf(links);
    }
}

package dev.roundup.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * Something to be seen to, shown on a draft.
 *
 * @param paper the paper that it is about; empty where it is about the page
 * @param headline what is wrong
 * @param details what helps, a line each
 */
public record DraftRemark(Optional<TypeName> paper, String headline, List<String> details) {
    /** Keeps its own copy of the list. */
    public DraftRemark {
        details = List.copyOf(details);
    }
}

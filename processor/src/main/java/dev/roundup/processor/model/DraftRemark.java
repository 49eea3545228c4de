package dev.roundup.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * A remark on a draft about something that still needs work.
 *
 * @param paper the paper in question; empty if the remark is about the page
 * @param headline the problem
 * @param details how to solve it, one line each
 */
public record DraftRemark(Optional<TypeName> paper, String headline, List<String> details) {
    /** Keeps its own copy of the list. */
    public DraftRemark {
        details = List.copyOf(details);
    }
}

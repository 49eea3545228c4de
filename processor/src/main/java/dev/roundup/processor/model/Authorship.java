package dev.roundup.processor.model;

import java.util.List;

/**
 * Somebody's part in a paper.
 *
 * @param name who, with the name as published
 * @param equalGroups the numbers, from 0, of the paper's groups of equal contribution that the author belongs to
 * @param corresponding whether questions go to this author
 */
public record Authorship(Name name, List<Integer> equalGroups, boolean corresponding) {
    /** Keeps its own copy of the list. */
    public Authorship {
        equalGroups = List.copyOf(equalGroups);
    }
}

package dev.roundup.processor.model;

import java.util.List;

/**
 * An author of a paper, and their part in it.
 *
 * @param name the author, with the name as published
 * @param equalGroups the numbers, from 0, of the groups of equal contribution to which the author belongs
 * @param corresponding true if the author answers questions about the paper
 */
public record Authorship(Name name, List<Integer> equalGroups, boolean corresponding) {
    /** Keeps its own copy of the list. */
    public Authorship {
        equalGroups = List.copyOf(equalGroups);
    }
}

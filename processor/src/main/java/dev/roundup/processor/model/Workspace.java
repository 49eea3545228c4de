package dev.roundup.processor.model;

import java.util.List;

/**
 * What one round of a compile shows.
 *
 * @param roundups the outlines in the order of their types' names
 * @param unlisted papers that are compiled but in none of the outlines
 * @param outlinesKnown whether there are outlines and all of them are read, so that an unlisted paper is in none for sure
 * @param strays annotations at places where they mean nothing
 * @param faults what went wrong while reading
 */
public record Workspace(
        List<Roundup> roundups,
        List<Paper> unlisted,
        boolean outlinesKnown,
        List<Stray> strays,
        List<Fault> faults,
        Settings settings) {
    /** Keeps its own copies of the lists. */
    public Workspace {
        roundups = List.copyOf(roundups);
        unlisted = List.copyOf(unlisted);
        strays = List.copyOf(strays);
        faults = List.copyOf(faults);
    }
}

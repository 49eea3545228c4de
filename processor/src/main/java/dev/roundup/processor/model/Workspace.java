package dev.roundup.processor.model;

import java.util.List;

/**
 * All that one compile shows.
 *
 * @param roundups the outlines in the order of their types' names
 * @param unlisted papers that are compiled but in none of the outlines
 * @param strays annotations at places where they mean nothing
 * @param origin what to point at where a message concerns the compile as a whole
 */
public record Workspace(
        List<Roundup> roundups, List<Paper> unlisted, List<Stray> strays, Settings settings, Origin origin) {
    /** Keeps its own copies of the lists. */
    public Workspace {
        roundups = List.copyOf(roundups);
        unlisted = List.copyOf(unlisted);
        strays = List.copyOf(strays);
    }
}

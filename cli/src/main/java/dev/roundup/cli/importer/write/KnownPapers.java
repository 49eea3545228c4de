package dev.roundup.cli.importer.write;

import java.util.Map;
import java.util.Set;

/**
 * Papers that have sources already.
 *
 * @param types the types of those that a list names again, by their places in the list
 * @param taken all types that are there, whose names no other paper may get
 */
public record KnownPapers(Map<Integer, String> types, Set<String> taken) {
    /** Nothing is there. */
    public static final KnownPapers NOTHING = new KnownPapers(Map.of(), Set.of());

    /** Keeps its own copies. */
    public KnownPapers {
        types = Map.copyOf(types);
        taken = Set.copyOf(taken);
    }
}

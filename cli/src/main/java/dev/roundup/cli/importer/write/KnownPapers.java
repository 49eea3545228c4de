package dev.roundup.cli.importer.write;

import java.util.Map;
import java.util.Set;

/**
 * Papers that already have sources.
 *
 * @param types the types of papers that the list names again, by their positions in the list
 * @param taken all existing types, whose names no other paper can get
 */
public record KnownPapers(Map<Integer, String> types, Set<String> taken) {
    /** There are no sources yet. */
    public static final KnownPapers NOTHING = new KnownPapers(Map.of(), Set.of());

    /** Keeps its own copies. */
    public KnownPapers {
        types = Map.copyOf(types);
        taken = Set.copyOf(taken);
    }
}

package dev.roundup.cli.importer.write;

import java.util.Map;
import java.util.Set;

/**
 * Papers that have sources already.
 *
 * @param types the types of those that a list names again, by their places in the list
 * @param taken all types that are there, whose names no other paper may get
 */
public record Known(Map<Integer, String> types, Set<String> taken) {
    /** Nothing is there. */
    public static final Known NOTHING = new Known(Map.of(), Set.of());

    /** Keeps its own copies. */
    public Known {
        types = Map.copyOf(types);
        taken = Set.copyOf(taken);
    }
}

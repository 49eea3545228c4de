package dev.roundup.cli.kept;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is kept of a source.
 *
 * @param hash the hash of its content
 * @param names the types at its top level, or its package if it is a {@code package-info.java}
 * @param shape all that other sources could see of it; if it is empty, they could see more than that
 * @param declarations its types, as {@link DeclarationWriter} writes them
 * @param positions where the places are to which findings pointed
 */
record KeptSource(
        String hash, List<String> names, String shape, List<byte[]> declarations, Map<String, Position> positions) {
    /**
     * The position of a place, as the compiler tells it.
     *
     * @param offset the number of characters before it
     */
    record Position(long offset, long line, long column) {}

    /** A copy that also knows these positions. */
    KeptSource with(Map<String, Position> more) {
        Map<String, Position> all = new HashMap<>(positions);
        all.putAll(more);
        return new KeptSource(hash, names, shape, declarations, all);
    }
}

package dev.roundup.cli.kept;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is kept of all sources of a build.
 *
 * @param sources by the names of their files, in the order in which they are compiled
 * @param library the annotation types from elsewhere, by their names
 */
record KeptSources(Map<String, KeptSource> sources, Map<String, byte[]> library) {
    /** A copy with some sources in place of their earlier versions, and with more types from elsewhere. */
    KeptSources with(Map<String, KeptSource> changed, Map<String, byte[]> more) {
        Map<String, KeptSource> all = new LinkedHashMap<>(sources);
        all.putAll(changed);
        Map<String, byte[]> types = new LinkedHashMap<>(library);
        types.putAll(more);
        return new KeptSources(all, types);
    }
}

package dev.roundup.cli.kept;

import dev.roundup.cli.kept.KeptSource.Position;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is kept of all sources of a build.
 *
 * @param sources by the names of their files, in the order in which they are compiled
 * @param library the annotation types from elsewhere, by their names
 */
record KeptSources(Map<String, KeptSource> sources, Map<String, byte[]> library) {
    /** The names of the files by the types and packages that they declare. */
    Map<String, String> files() {
        Map<String, String> files = new HashMap<>();
        sources.forEach((file, source) -> source.names().forEach(name -> files.put(name, file)));
        return files;
    }

    /** The file that declares a type, or the type around it. */
    static Optional<String> file(String type, Map<String, String> files) {
        String name = type;
        while (!files.containsKey(name) && name.contains(".")) {
            name = name.substring(0, name.lastIndexOf('.'));
        }
        return Optional.ofNullable(files.get(name));
    }

    /** A copy with some sources in place of their earlier versions, and with more types from elsewhere. */
    KeptSources with(Map<String, KeptSource> changed, Map<String, byte[]> more) {
        Map<String, KeptSource> all = new LinkedHashMap<>(sources);
        all.putAll(changed);
        Map<String, byte[]> types = new LinkedHashMap<>(library);
        types.putAll(more);
        return new KeptSources(all, types);
    }

    /** A copy that also knows these positions. */
    KeptSources with(Map<Place, Position> positions) {
        Map<String, String> files = files();
        Map<String, Map<String, Position>> more = new HashMap<>();
        positions.forEach((place, position) -> file(place.type(), files)
                .ifPresent(file ->
                        more.computeIfAbsent(file, any -> new HashMap<>()).put(place.key(), position)));
        Map<String, KeptSource> all = new LinkedHashMap<>(sources);
        more.forEach((file, known) -> all.computeIfPresent(file, (name, source) -> source.with(known)));
        return new KeptSources(all, library);
    }
}

package dev.roundup.cli.kept;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Finds the sources whose content is not what it was when they were kept. */
final class ChangedSources {
    private ChangedSources() {}

    /** Their names. */
    static Set<String> of(KeptSources kept, Map<String, Path> sources) throws IOException {
        Set<String> changed = new LinkedHashSet<>();
        for (var source : kept.sources().entrySet()) {
            Path path = sources.get(source.getKey());
            if (path == null
                    || !Hash.of(Files.readAllBytes(path))
                            .equals(source.getValue().hash())) {
                changed.add(source.getKey());
            }
        }
        return changed;
    }
}

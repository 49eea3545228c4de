package dev.roundup.cli.importer.write;

import dev.roundup.processor.text.KebabCase;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Files that are copied beside the sources, each under one name. */
final class CopiedFiles {
    private final Map<String, Path> byName = new LinkedHashMap<>();

    /** The name under which a file will be: its own, with the paper's before it where another has that. */
    String place(String paper, String name, Path file) {
        Path other = byName.putIfAbsent(name, file);
        if (other == null || other.equals(file)) {
            return name;
        }
        String own = KebabCase.of(paper) + "-" + name;
        byName.put(own, file);
        return own;
    }

    Map<String, Path> byName() {
        return byName;
    }
}

package dev.roundup.cli.importer.write;

import dev.roundup.processor.text.KebabCase;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The files to copy beside the sources, each under its own name. */
final class CopiedFiles {
    private final Map<String, Path> byName = new LinkedHashMap<>();

    /**
     * The name of the copy. It is the file's own name, or has the paper's name before it if another file has the same
     * name.
     */
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

package dev.roundup.cli.kept;

import dev.roundup.cli.compile.SourceTree;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The names of files below a folder. What is kept names them so, and still fits if the folder is moved. */
record KeptProject(Path root) {
    static final String FOLDER = ".roundup";

    KeptProject {
        root = root.toAbsolutePath().normalize();
    }

    /** The folder with what is kept. */
    Path folder() {
        return root.resolve(FOLDER);
    }

    /** The file with what is kept of the sources. */
    Path file() {
        return folder().resolve("sources");
    }

    /** The sources by their names, in order. */
    Map<String, Path> sources(SourceTree tree) {
        Map<String, Path> sources = new LinkedHashMap<>();
        List<Path> paths = tree.sources();
        paths.forEach(path -> sources.put(name(path), path));
        return sources;
    }

    private String name(Path path) {
        return root.relativize(path).toString().replace('\\', '/');
    }
}

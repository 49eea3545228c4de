package dev.roundup.cli.compile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.tools.ForwardingJavaFileObject;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;

/** Sources in which the compiler looks for types that it needs. */
record SourcesByName(Map<String, List<JavaFileObject>> packages) {
    static final SourcesByName NONE = new SourcesByName(Map.of());

    /** A source that knows which type it declares. */
    static final class NamedSource extends ForwardingJavaFileObject<JavaFileObject> {
        private final String name;

        NamedSource(JavaFileObject file, String name) {
            super(file);
            this.name = name;
        }

        String name() {
            return name;
        }
    }

    /** The files of some types. */
    static SourcesByName of(Map<String, Path> files, StandardJavaFileManager manager) {
        Map<String, List<JavaFileObject>> packages = new HashMap<>();
        files.forEach((name, path) -> packages.computeIfAbsent(
                        name.substring(0, Math.max(0, name.lastIndexOf('.'))), any -> new ArrayList<>())
                .add(new NamedSource(manager.getJavaFileObjects(path).iterator().next(), name)));
        return new SourcesByName(packages);
    }

    boolean isEmpty() {
        return packages.isEmpty();
    }

    List<JavaFileObject> in(String packageName) {
        return packages.getOrDefault(packageName, List.of());
    }
}

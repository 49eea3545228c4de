package dev.roundup.benchmarks.compile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Copies classes of the benchmarks into a folder of their own. In the benchmarks' jar, javac would also find Roundup's
 * processor, which it should load from its own jar.
 */
final class Unpacked {
    private Unpacked() {}

    /** A folder with a class and its nested classes. */
    static Path of(Class<?> type, Path folder) throws IOException {
        List<Class<?>> types = new ArrayList<>(List.of(type.getDeclaredClasses()));
        types.add(type);
        for (Class<?> each : types) {
            String name = each.getName().replace('.', '/') + ".class";
            Path file = folder.resolve(name);
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            try (InputStream in = Objects.requireNonNull(each.getClassLoader().getResourceAsStream(name), name)) {
                Files.copy(in, file);
            }
        }
        return folder;
    }
}

package dev.roundup.benchmarks.compile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Puts classes of the benchmarks where nothing else is. On a class path with all that is packed with them, javac would find
 * there the processor that it is to load from a jar of its own.
 */
final class Unpacked {
    private Unpacked() {}

    /** A folder with a class and those nested in it. */
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

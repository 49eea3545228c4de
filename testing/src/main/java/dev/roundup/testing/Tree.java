package dev.roundup.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Files below a folder. */
public final class Tree {
    private Tree() {}

    /**
     * All files by path, with slashes. Each byte of the contents is one character, so that a difference can be read.
     */
    public static SortedMap<String, String> of(Path folder) {
        SortedMap<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                contents.put(path, Files.readString(file, StandardCharsets.ISO_8859_1));
            }
            return contents;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The files that a compile wrote, without class files. The source of the catalogue is among them. */
    public static SortedMap<String, String> withoutClasses(Path folder) {
        SortedMap<String, String> contents = of(folder);
        contents.keySet().removeIf(path -> path.endsWith(".class"));
        return contents;
    }
}

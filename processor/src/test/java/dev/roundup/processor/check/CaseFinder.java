package dev.roundup.processor.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds all cases. Every class in this package or below whose name ends in {@code Cases} has a static method {@code
 * all} that returns cases.
 */
final class CaseFinder {
    private static final String SUFFIX = "Cases.class";

    private CaseFinder() {}

    /** All cases, in the order of their classes' names. */
    static List<Case> all() {
        try {
            Path classes = Path.of(CaseFinder.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            Path here = classes.resolve(CaseFinder.class.getPackageName().replace('.', '/'));
            try (Stream<Path> files = Files.walk(here)) {
                return files.map(file -> classes.relativize(file).toString())
                        .filter(file -> file.endsWith(SUFFIX) && !file.contains("$"))
                        .sorted()
                        .flatMap(CaseFinder::casesIn)
                        .toList();
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Stream<Case> casesIn(String file) {
        String name = file.substring(0, file.length() - ".class".length()).replaceAll("[/\\\\]", ".");
        try {
            Method all = Class.forName(name).getDeclaredMethod("all");
            all.setAccessible(true);
            return ((Stream<?>) all.invoke(null)).map(Case.class::cast);
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException(name + " has no static all() that works", failure);
        }
    }
}

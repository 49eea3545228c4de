package dev.roundup.cli.fix;

import dev.roundup.cli.Ran;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A folder with sources of papers, to be mended. */
record FixedProject(Path folder) {
    Path file(String name) {
        return folder.resolve("src/main/java/lab").resolve(name);
    }

    Path write(String name, String text) {
        try {
            Files.createDirectories(file(name).getParent());
            return Files.writeString(file(name), text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The lines of a lock file. */
    void record(String name, String lines) {
        try {
            Files.writeString(folder.resolve(name), lines);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    String read(String name) {
        try {
            return Files.readString(file(name));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** An outline that lists papers. */
    void outline(List<String> papers) {
        String literals = papers.stream().map(paper -> paper + ".class").collect(Collectors.joining(", "));
        write("Days.java", """
                package lab;

                import dev.roundup.*;

                @Roundup(slug = "days", title = "Days", published = "2026-05-06",
                        sections = @Section(id = "main", papers = {%s}))
                interface Days {}
                """.formatted(literals));
    }

    /** A paper with an outline, and annotations of its own. */
    Path paper(String annotations) {
        outline(List.of("Kites"));
        return write("Kites.java", """
                package lab;

                import dev.roundup.*;

                %s
                interface Kites {}
                """.formatted(annotations));
    }

    Ran run(String... options) {
        return Ran.of(Stream.concat(Stream.of("fix", folder.toString()), Stream.of(options))
                .toArray(String[]::new));
    }
}

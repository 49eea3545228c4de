package dev.roundup.cli.importer;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.roundup.cli.Ran;
import dev.roundup.testing.Compiled;
import dev.roundup.testing.Project;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** An import of lists in a folder of its own. A test can look at its sources and compile them. */
final class Import {
    private final Path folder;
    private final List<String> options = new ArrayList<>();
    private final List<String> files = new ArrayList<>();

    private Import(Path folder) {
        this.folder = folder;
    }

    static Import in(Path folder) {
        return new Import(folder);
    }

    /** Adds a list to import. */
    Import file(String name, String text) {
        return file(name, text.getBytes(UTF_8));
    }

    Import file(String name, byte[] bytes) {
        files.add(beside(name, bytes).toString());
        return this;
    }

    /** Adds a file that is not imported. */
    Path beside(String name, byte[] bytes) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.toAbsolutePath().getParent());
            return Files.write(file, bytes);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    Import options(String... values) {
        options.addAll(List.of(values));
        return this;
    }

    /** States the title of the page and the lab's name. */
    Import named() {
        return options("--title", "Sample Papers", "--site", "Tide Lab");
    }

    Import forget() {
        files.clear();
        return this;
    }

    /** Runs the import. Unless the options ask for a report of their own, what it prints is the report on all fields. */
    Ran run() {
        List<String> arguments = new ArrayList<>(List.of("import"));
        arguments.addAll(files);
        arguments.addAll(
                List.of("--package", "lab", "--out", folder.resolve("src").toString()));
        arguments.addAll(options);
        if (!options.contains("--published")) {
            arguments.addAll(List.of("--published", "2024-05-06"));
        }
        if (options.contains("--report") || options.contains("--json")) {
            return Ran.of(arguments.toArray(String[]::new));
        }
        Path report = folder.resolve("report.txt");
        arguments.addAll(List.of("--report", report.toString()));
        Ran ran = Ran.of(arguments.toArray(String[]::new));
        return ran.out().isEmpty() ? ran : new Ran(ran.exitCode(), read(report), ran.err());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    Path path(String name) {
        return folder.resolve("src/lab").resolve(name);
    }

    /** The text of a source, such as {@code People.java}. */
    String source(String name) {
        try {
            return Files.readString(path(name));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    List<String> names() {
        try (Stream<Path> all = Files.list(folder.resolve("src/lab"))) {
            return all.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Compiles the sources into a page. */
    Compiled compile(String... compilerOptions) {
        return project().options(compilerOptions).options("-Xlint:-options").compile();
    }

    Project project() {
        return Project.in(folder);
    }
}

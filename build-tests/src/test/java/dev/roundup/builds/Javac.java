package dev.roundup.builds;

import dev.roundup.testing.Project;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A javac in its own process, as on the command line. */
final class Javac {
    private final Jdk jdk;
    private final List<String> options = new ArrayList<>(List.of("-encoding", "UTF-8", "--release", "17"));

    private final Map<String, String> environment = new HashMap<>();

    Javac(Jdk jdk) {
        this.jdk = jdk;
    }

    Javac strict() {
        return options("-Xlint:all", "-Werror");
    }

    Javac options(String... values) {
        options.addAll(List.of(values));
        return this;
    }

    Javac environment(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /** @param option an option that takes a path, such as {@code --processor-path} */
    Javac path(String option, Path... entries) {
        return options(option, path(entries));
    }

    static String path(Path... entries) {
        return String.join(
                File.pathSeparator, Stream.of(entries).map(Path::toString).toList());
    }

    /** Compiles all sources of a project. */
    Command compile(Project project) {
        return compile(sources(project.sources()), project.output());
    }

    Command compile(List<Path> sources, Path output) {
        try {
            Files.createDirectories(output);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        List<String> words = new ArrayList<>(List.of(jdk.tool("javac")));
        words.addAll(options);
        words.addAll(List.of("-d", output.toString()));
        sources.forEach(source -> words.add(source.toString()));
        return Command.run(output, environment, words);
    }

    static List<Path> sources(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

package dev.roundup.cli.importer;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.roundup.cli.CommandFailure;
import dev.roundup.cli.Staging;
import dev.roundup.cli.importer.write.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The folder to which sources go. What is there and differs is never overwritten; at most, what is new is added to it. */
final class Target {
    private static final Set<String> REGISTRIES = Set.of("People.java", "Topics.java", "Venues.java");

    private final Path folder;

    Target(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes sources where none are that differ.
     *
     * @return what is worth saying
     */
    List<String> write(Sources sources) {
        Map<Path, byte[]> wanted = wanted(sources);
        List<String> differing = wanted.entrySet().stream()
                .filter(file -> Files.exists(file.getKey()) && !isSame(file.getKey(), file.getValue()))
                .map(file -> folder.relativize(file.getKey()).toString())
                .toList();
        if (!differing.isEmpty()) {
            throw new CommandFailure("nothing was written, since " + folder + " has other versions of "
                    + String.join(", ", differing) + "; --merge adds what is new to them");
        }
        return written(wanted);
    }

    /** Adds to sources what they do not have. */
    List<String> merge(Sources sources) {
        Map<String, String> titles = titles();
        Map<Path, byte[]> wanted = new LinkedHashMap<>();
        Set<String> papers = new LinkedHashSet<>();
        wanted(sources).forEach((file, bytes) -> {
            String type = Objects.toString(file.getFileName()).replaceFirst("\\.java$", "");
            boolean isPaper = sources.types().contains(type);
            boolean isKnown = isPaper
                    && Merge.title(new String(bytes, UTF_8))
                            .filter(titles::containsKey)
                            .isPresent();
            if (!Files.exists(file) && !isKnown) {
                wanted.put(file, bytes);
                papers.addAll(isPaper ? Set.of(type) : Set.of());
            }
        });
        List<String> homeless = new ArrayList<>();
        sources.files().forEach((name, bytes) -> {
            Path file = folder.resolve(name);
            if (Files.exists(file)) {
                String there = new String(read(file), UTF_8);
                String merged = there;
                if (REGISTRIES.contains(name)) {
                    merged = Merge.registry(there, new String(bytes, UTF_8));
                } else if (name.equals(sources.outline() + ".java")) {
                    merged = Merge.outline(there, new String(bytes, UTF_8), papers, homeless);
                }
                if (!merged.equals(there)) {
                    wanted.put(file, merged.getBytes(UTF_8));
                }
            }
        });
        List<String> said = written(wanted);
        homeless.forEach(paper -> said.add("name " + paper + ".class in " + sources.outline() + " yourself; its section"
                + " was not found there"));
        return said;
    }

    private Map<Path, byte[]> wanted(Sources sources) {
        Map<Path, byte[]> wanted = new LinkedHashMap<>();
        sources.files().forEach((name, bytes) -> wanted.put(folder.resolve(name), bytes));
        sources.copies().forEach((name, file) -> wanted.put(folder.resolve(name), read(file)));
        return wanted;
    }

    /** The titles of the papers that are there, with their files. */
    private Map<String, String> titles() {
        Map<String, String> titles = new HashMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".java")).collect(Collectors.toList())) {
                    Merge.title(new String(read(file), UTF_8)).ifPresent(title -> titles.put(title, file.toString()));
                }
            } catch (IOException failed) {
                throw new CommandFailure("cannot read " + folder + ": " + failed, failed);
            }
        }
        return titles;
    }

    private List<String> written(Map<Path, byte[]> wanted) {
        Map<Path, byte[]> changed = new LinkedHashMap<>(wanted);
        changed.entrySet().removeIf(file -> isSame(file.getKey(), file.getValue()));
        try (Staging staging = new Staging()) {
            changed.forEach(staging::put);
            staging.moveAll();
        }
        return new ArrayList<>(List.of(changed.size() + " files written in " + folder));
    }

    private static boolean isSame(Path file, byte[] bytes) {
        return Files.exists(file) && Arrays.equals(read(file), bytes);
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException failed) {
            throw new CommandFailure("cannot read " + file + ": " + failed, failed);
        }
    }
}

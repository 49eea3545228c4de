package dev.roundup.cli.importer;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.roundup.cli.CommandFailure;
import dev.roundup.cli.Staging;
import dev.roundup.cli.create.Sample;
import dev.roundup.cli.importer.write.KnownPapers;
import dev.roundup.cli.importer.write.Sources;
import dev.roundup.processor.text.Count;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The folder in which an import writes sources. It never overwrites a file that differs; at most it adds what is new.
 */
final class SourceFolder {
    private static final String VENUES = "Venues.java";
    private static final Set<String> REGISTRIES = Set.of("People.java", "Topics.java", VENUES);

    private final Path folder;
    private final Sample sample;

    SourceFolder(Path folder) {
        this.folder = folder;
        this.sample = Sample.in(folder);
    }

    /**
     * Writes sources, unless a file exists that differs.
     *
     * @return messages for the user
     */
    List<String> write(Sources sources) {
        Map<Path, byte[]> wanted = wanted(sources);
        List<String> differing = wanted.entrySet().stream()
                .filter(file -> isThere(file.getKey()) && !isSame(file.getKey(), file.getValue()))
                .map(file -> folder.relativize(file.getKey()).toString())
                .toList();
        if (!differing.isEmpty()) {
            throw new CommandFailure("nothing was written, since " + folder + " has other versions of "
                    + String.join(", ", differing) + "; --merge adds what is new to them");
        }
        return written(wanted);
    }

    /**
     * Adds to the existing sources what they do not have.
     *
     * @param known the papers that already exist
     */
    List<String> merge(Sources sources, KnownPapers known) {
        Map<Path, byte[]> wanted = new LinkedHashMap<>();
        wanted(sources).forEach((file, bytes) -> {
            if (!isThere(file)) {
                wanted.put(file, bytes);
            }
        });
        Set<String> papers = new LinkedHashSet<>(sources.types());
        papers.removeAll(known.taken());
        List<String> homeless = new ArrayList<>();
        sources.files().forEach((name, bytes) -> {
            Path file = folder.resolve(name);
            if (isThere(file)) {
                String there = new String(read(file), UTF_8);
                String merged = there;
                if (REGISTRIES.contains(name)) {
                    merged = SourceMerge.registry(there, new String(bytes, UTF_8));
                } else if (name.equals(sources.outline() + ".java")) {
                    merged = SourceMerge.outline(there, new String(bytes, UTF_8), papers, homeless);
                }
                if (!merged.equals(there)) {
                    wanted.put(file, merged.getBytes(UTF_8));
                }
            }
        });
        List<String> said = written(wanted);
        homeless.forEach(paper -> said.add(
                "add " + paper + ".class to " + sources.outline() + " yourself; its section" + " was not found there"));
        return said;
    }

    /** The names of all types, which no new paper can get. */
    Set<String> types() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(SourceFolder::type)
                    .collect(Collectors.toSet());
        } catch (IOException failed) {
            throw new CommandFailure("cannot read " + folder + ": " + failed, failed);
        }
    }

    /**
     * Adds papers beside others, and to a section of their outline. Besides them it writes only venues.
     *
     * @param outline the type of the outline, which is in this folder
     * @param section the id of the section
     * @return messages for the user
     */
    List<String> add(Sources sources, String outline, String section) {
        Map<Path, byte[]> wanted = new LinkedHashMap<>();
        sources.types().forEach(type -> put(type + ".java", sources.files(), wanted));
        sources.abstracts().keySet().forEach(name -> put(name, sources.abstracts(), wanted));
        wanted.keySet().stream().filter(Files::exists).findFirst().ifPresent(there -> {
            throw new CommandFailure("nothing was written, since " + there + " exists already");
        });
        if (sources.files().containsKey(VENUES)) {
            put(VENUES, sources.files(), wanted);
            wanted.computeIfPresent(
                    folder.resolve(VENUES),
                    (file, bytes) -> Files.exists(file)
                            ? SourceMerge.registry(new String(read(file), UTF_8), new String(bytes, UTF_8))
                                    .getBytes(UTF_8)
                            : bytes);
        }
        Path page = folder.resolve(outline + ".java");
        Optional<String> listed = SourceMerge.with(new String(read(page), UTF_8), section, sources.types());
        listed.ifPresent(text -> wanted.put(page, text.getBytes(UTF_8)));
        try (Staging staging = new Staging()) {
            wanted.forEach(staging::put);
            staging.moveAll();
        }
        List<String> said = new ArrayList<>();
        sources.types().forEach(type -> said.add(folder.resolve(type + ".java") + " written"));
        if (listed.isEmpty()) {
            sources.types()
                    .forEach(type -> said.add("add " + type + ".class to " + outline
                            + " yourself; the papers of its section " + section + " are not a list there"));
        }
        return said;
    }

    private void put(String name, Map<String, byte[]> from, Map<Path, byte[]> wanted) {
        Optional.ofNullable(from.get(name)).ifPresent(bytes -> wanted.put(folder.resolve(name), bytes));
    }

    private Map<Path, byte[]> wanted(Sources sources) {
        Map<Path, byte[]> wanted = new LinkedHashMap<>();
        sources.files().forEach((name, bytes) -> wanted.put(folder.resolve(name), bytes));
        sources.abstracts().forEach((name, bytes) -> wanted.put(folder.resolve(name), bytes));
        sources.copies().forEach((name, file) -> wanted.put(folder.resolve(name), read(file)));
        // The site of a new project has the name that it will keep.
        sample.site().ifPresent(wanted::remove);
        return wanted;
    }

    /** True if the site has been written before, and stays. */
    boolean hasSite() {
        return sample.site().isPresent() || Files.exists(folder.resolve("Website.java"));
    }

    /** True if the outline has been written before. */
    boolean hasOutline(Sources sources) {
        return Files.exists(folder.resolve(sources.outline() + ".java"));
    }

    /** True for a file that must not be overwritten. */
    private boolean isThere(Path file) {
        return Files.exists(file) && !sample.registries().contains(file);
    }

    /** The papers that already exist. */
    DeclaredPapers papers() {
        Map<String, PaperIdentity> byType = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(file -> file.toString().endsWith(".java"))
                        .forEach(file -> PaperIdentity.of(type(file), new String(read(file), UTF_8))
                                .ifPresent(paper -> byType.put(type(file), paper)));
            } catch (IOException failed) {
                throw new CommandFailure("cannot read " + folder + ": " + failed, failed);
            }
        }
        return new DeclaredPapers(byType);
    }

    private static String type(Path file) {
        return String.valueOf(file.getFileName()).replaceFirst("\\.java$", "");
    }

    private List<String> written(Map<Path, byte[]> wanted) {
        Map<Path, byte[]> changed = new LinkedHashMap<>(wanted);
        changed.entrySet().removeIf(file -> isSame(file.getKey(), file.getValue()));
        try (Staging staging = new Staging()) {
            changed.forEach(staging::put);
            staging.moveAll();
        }
        List<String> said = new ArrayList<>(List.of(Count.of(changed.size(), "file") + " written in " + folder));
        if (!sample.page().isEmpty()) {
            sample.page().forEach(SourceFolder::delete);
            said.add("the sample page was removed: "
                    + sample.page().stream()
                            .map(file -> String.valueOf(file.getFileName()))
                            .collect(Collectors.joining(", ")));
        }
        sample.site().ifPresent(site -> said.add(site + " was kept; it names your lab and its site"));
        return said;
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException failed) {
            throw new CommandFailure("cannot delete " + file + ": " + failed, failed);
        }
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

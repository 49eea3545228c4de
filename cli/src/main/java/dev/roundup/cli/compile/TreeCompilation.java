package dev.roundup.cli.compile;

import dev.roundup.processor.model.Workspace;
import dev.roundup.processor.text.lock.LinkLock;
import dev.roundup.processor.text.lock.RecordLock;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import org.jspecify.annotations.Nullable;

/**
 * Runs of the processor over the sources of a project.
 *
 * @param tree the sources with their pictures
 * @param classPath the folders and jars that they need
 * @param options the processor's options
 */
public record TreeCompilation(SourceTree tree, List<Path> classPath, Map<String, String> options) {
    private static final String ASSETS = "roundup.assets";
    private static final String LINKS = "roundup.links";
    private static final String RECORDS = "roundup.records";

    /** Keeps its own copies of the list and the map. */
    public TreeCompilation {
        classPath = List.copyOf(classPath);
        options = Map.copyOf(options);
    }

    /**
     * Compiles everything. Findings have the paths of their files, relative to the current folder where possible.
     *
     * @param output gets the files that the processor writes
     * @param parsed is called after each source that is read
     */
    public List<LocatedFinding> run(OutputFolder output, Runnable parsed) {
        return run(output, parsed, Map.of());
    }

    /**
     * Compiles everything, to learn what is in the sources.
     *
     * @param reader gets everything that is read, round by round
     * @param parsed is called after each source that is read
     */
    public List<LocatedFinding> read(Consumer<Workspace> reader, Runnable parsed) {
        return shown(
                compilation(OutputFolder.NOWHERE, parsed).run(files -> sources(files, Map.of()), List.of(), reader));
    }

    /**
     * Compiles everything as if some sources had other texts.
     *
     * @param texts the texts, by the URIs of the sources
     */
    public List<LocatedFinding> run(OutputFolder output, Runnable parsed, Map<String, String> texts) {
        return shown(compilation(output, parsed).run(files -> sources(files, texts)));
    }

    /** The compilation of these sources. */
    public Compilation compilation(OutputFolder output, Runnable parsed) {
        List<Path> path =
                Stream.concat(classPath.stream(), tree.resources().stream()).toList();
        Map<String, String> all = new LinkedHashMap<>(options);
        if (tree.resources().size() == 1) {
            // In this folder the processor also finds names that differ only in case.
            all.putIfAbsent(ASSETS, tree.resources().get(0).toString());
        }
        LockFile.near(tree.asked(), LinkLock.NAME).ifPresent(lock -> all.putIfAbsent(LINKS, lock.toString()));
        LockFile.near(tree.asked(), RecordLock.NAME).ifPresent(lock -> all.putIfAbsent(RECORDS, lock.toString()));
        return new Compilation(path, Map.of(), all, output, parsed, true);
    }

    /** Findings with the paths of their files, relative to the current folder where possible. */
    public static List<LocatedFinding> shown(List<LocatedFinding> findings) {
        return findings.stream()
                .map(found -> found.named(TreeCompilation::shown))
                .toList();
    }

    private List<JavaFileObject> sources(StandardJavaFileManager files, Map<String, String> texts) {
        List<JavaFileObject> sources = new ArrayList<>();
        for (JavaFileObject source : files.getJavaFileObjectsFromPaths(tree.sources())) {
            @Nullable String text = texts.get(source.toUri().toString());
            sources.add(text == null ? source : new ChangedSource(source, text));
        }
        return sources;
    }

    /** The name of a file on disk. It is empty for a source in memory, which the processor generated. */
    public static String shown(String address) {
        if (!address.startsWith("file:")) {
            return "";
        }
        Path file = Path.of(URI.create(address));
        Path here = Path.of("").toAbsolutePath();
        return (file.startsWith(here) ? here.relativize(file) : file).toString();
    }
}

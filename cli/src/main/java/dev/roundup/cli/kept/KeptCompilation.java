package dev.roundup.cli.kept;

import dev.roundup.cli.compile.Compilation;
import dev.roundup.cli.compile.LocatedFinding;
import dev.roundup.cli.compile.OutputFolder;
import dev.roundup.cli.compile.TreeCompilation;
import dev.roundup.processor.model.Workspace;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Compiles a project, and keeps what the compiler told about its sources. The next time, only sources that changed are
 * compiled. If there is any doubt whether that gives the same result, all are compiled.
 */
public final class KeptCompilation {
    private final KeptProject project;
    private final KeptFile file;
    private Optional<KeptSources> kept;
    private KeptDeclarations declarations = new KeptDeclarations();
    private boolean isWritten = true;
    private int compiled;

    private KeptCompilation(KeptProject project, KeptFile file) {
        this.project = project;
        this.file = file;
        this.kept = file.read();
    }

    /**
     * The compilation of a project.
     *
     * @param root the folder of the project, in which a folder with what is kept may be made
     */
    public static KeptCompilation of(Path root) {
        KeptProject project = new KeptProject(root);
        return new KeptCompilation(project, new KeptFile(project.file(), Maker.name()));
    }

    /**
     * Compiles a project.
     *
     * @param output gets the files that the processor writes
     * @param parsed is called after each source that is read, if all are read
     */
    public List<LocatedFinding> run(TreeCompilation tree, OutputFolder output, Runnable parsed) {
        return run(tree, output, parsed, workspace -> {});
    }

    /**
     * Compiles a project, to learn as well what is in the sources.
     *
     * @param output gets the files that the processor writes
     * @param parsed is called after each source that is read, if all are read
     * @param reader gets everything that is read, round by round; again from the start if all sources are compiled after
     *     all
     */
    public List<LocatedFinding> run(
            TreeCompilation tree, OutputFolder output, Runnable parsed, Consumer<Workspace> reader) {
        Compilation compilation = tree.compilation(output, parsed);
        Map<String, Path> sources = project.sources(tree.tree());
        return TreeCompilation.shown(
                again(compilation, sources, reader).orElseGet(() -> everything(compilation, sources, parsed, reader)));
    }

    /** Keeps what the last run found out for other processes. */
    public void save() {
        if (!isWritten) {
            kept.ifPresent(file::write);
            isWritten = true;
        }
    }

    /** The number of sources that the last run compiled. */
    public int compiled() {
        return compiled;
    }

    private void keep(KeptSources sources) {
        kept = Optional.of(sources);
        isWritten = false;
    }

    private Optional<List<LocatedFinding>> again(
            Compilation compilation, Map<String, Path> sources, Consumer<Workspace> reader) {
        try {
            if (kept.isEmpty() || !List.copyOf(kept.get().sources().keySet()).equals(List.copyOf(sources.keySet()))) {
                return Optional.empty();
            }
            Set<String> changed = ChangedSources.of(kept.get(), sources);
            Rebuild rebuild = new Rebuild(compilation, sources, kept.get(), declarations, reader);
            List<LocatedFinding> findings = rebuild.run(changed);
            if (!changed.isEmpty()) {
                keep(rebuild.kept());
            }
            compiled = changed.size();
            return Optional.of(findings);
        } catch (IOException | RuntimeException | StackOverflowError doubt) {
            // If it was more than a doubt, it happens again, and is reported then.
            declarations = new KeptDeclarations();
            return Optional.empty();
        }
    }

    private List<LocatedFinding> everything(
            Compilation compilation, Map<String, Path> sources, Runnable parsed, Consumer<Workspace> reader) {
        compiled = sources.size();
        List<Recording> recordings = new ArrayList<>();
        Parsed read = new Parsed(parsed);
        Map<String, HashedSource> hashed = new LinkedHashMap<>();
        List<LocatedFinding> findings = compilation.run(
                files -> {
                    sources.forEach((name, path) -> hashed.put(
                            name,
                            new HashedSource(
                                    files.getJavaFileObjects(path).iterator().next())));
                    return hashed.values();
                },
                listener -> {
                    recordings.add(new Recording(new ReadingListener(listener, reader)));
                    return recordings.get(0);
                },
                Map.of(),
                read);
        if (findings.stream().noneMatch(LocatedFinding::isOfCompiler) && !read.hasForeignClasses) {
            recordings
                    .get(0)
                    .recorder()
                    .flatMap(recorder -> recorded(recorder, hashed, read))
                    .ifPresent(this::keep);
        }
        return findings;
    }

    private static Optional<KeptSources> recorded(Recorder recorder, Map<String, HashedSource> hashed, Parsed read) {
        try {
            if (!read.names.keySet().equals(addresses(hashed.values()))) {
                return Optional.empty();
            }
            Map<String, KeptSource> sources = new LinkedHashMap<>();
            hashed.forEach((name, source) -> sources.put(
                    name,
                    recorder.source(
                            source.hash().orElseThrow(() -> new NotKeptException(name)),
                            read.names.getOrDefault(source.toUri(), List.of()))));
            return Optional.of(new KeptSources(sources, recorder.library(Set.of())));
        } catch (RuntimeException | StackOverflowError notKept) {
            // The next build compiles everything.
            return Optional.empty();
        }
    }

    private static Set<URI> addresses(Collection<HashedSource> sources) {
        return sources.stream().map(HashedSource::toUri).collect(Collectors.toSet());
    }
}

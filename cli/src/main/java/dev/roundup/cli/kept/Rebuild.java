package dev.roundup.cli.kept;

import dev.roundup.cli.compile.Compilation;
import dev.roundup.cli.compile.LocatedFinding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A build from kept declarations, in which only sources that changed are compiled. It throws an exception if there is any
 * doubt about the result; what it wrote by then is to be written again.
 */
final class Rebuild {
    private final Compilation compilation;
    private final Map<String, Path> sources;
    private final KeptDeclarations declarations;
    private KeptSources kept;

    Rebuild(Compilation compilation, Map<String, Path> sources, KeptSources kept, KeptDeclarations declarations) {
        this.compilation = compilation;
        this.sources = sources;
        this.kept = kept;
        this.declarations = declarations;
    }

    /** What is to be kept for the next build. */
    KeptSources kept() {
        return kept;
    }

    /** Builds. */
    void run(Set<String> changed) throws IOException {
        if (!changed.isEmpty()) {
            compile(changed);
        }
        declarations.update(kept);
        compilation.withFiles(files ->
                new KeptRun(declarations.elements(), compilation.options(), files).run(declarations.roots(kept)));
    }

    private void compile(Set<String> changed) {
        Map<String, HashedSource> compiled = new LinkedHashMap<>();
        Parsed parsed = new Parsed(() -> {});
        Recompiling processor = new Recompiling((compiler, round) -> {
            Recorder recorder = new Recorder(compiler.getElementUtils());
            recorder.record(round.getRootElements());
            replace(recorder, compiled, parsed);
        });
        List<LocatedFinding> errors = compilation.run(
                files -> {
                    changed.forEach(name -> compiled.put(
                            name,
                            new HashedSource(files.getJavaFileObjects(path(name))
                                    .iterator()
                                    .next())));
                    return compiled.values();
                },
                listener -> processor,
                others(changed),
                parsed);
        processor.check();
        if (parsed.hasForeignClasses || !errors.isEmpty()) {
            throw new NotKeptException("the compiler finds errors, or classes from elsewhere");
        }
    }

    private void replace(Recorder recorder, Map<String, HashedSource> compiled, Parsed parsed) {
        Map<String, KeptSource> fresh = new HashMap<>();
        compiled.forEach((name, source) -> {
            KeptSource before = Objects.requireNonNull(kept.sources().get(name));
            KeptSource now = recorder.source(
                    source.hash().orElseThrow(() -> new NotKeptException(name)),
                    parsed.names.getOrDefault(source.toUri(), List.of()));
            if (now.shape().isEmpty()
                    || !now.shape().equals(before.shape())
                    || !now.names().equals(before.names())) {
                throw new NotKeptException("other sources may depend on " + name);
            }
            fresh.put(name, now);
        });
        kept = kept.with(fresh, recorder.library(declarations.names(kept)));
    }

    private Map<String, Path> others(Set<String> changed) {
        Map<String, Path> others = new HashMap<>();
        kept.sources().forEach((name, source) -> {
            if (!changed.contains(name)) {
                source.names().forEach(type -> others.put(type, path(name)));
            }
        });
        return others;
    }

    private Path path(String name) {
        return Objects.requireNonNull(sources.get(name));
    }
}

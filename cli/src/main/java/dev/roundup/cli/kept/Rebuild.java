package dev.roundup.cli.kept;

import dev.roundup.cli.compile.Compilation;
import dev.roundup.cli.compile.LocatedFinding;
import dev.roundup.processor.model.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import javax.lang.model.element.Element;

/**
 * A build from kept declarations. Only those sources are compiled that changed, and those with findings, whose places only
 * the compiler knows. It throws an exception if there is any doubt about the result; what it wrote by then is to be
 * written again.
 */
final class Rebuild {
    private final Compilation compilation;
    private final Map<String, Path> sources;
    private final KeptDeclarations declarations;
    private final Consumer<Workspace> reader;
    private KeptSources kept;

    /** @param reader gets everything that is read, round by round */
    Rebuild(
            Compilation compilation,
            Map<String, Path> sources,
            KeptSources kept,
            KeptDeclarations declarations,
            Consumer<Workspace> reader) {
        this.compilation = compilation;
        this.sources = sources;
        this.kept = kept;
        this.declarations = declarations;
        this.reader = reader;
    }

    /** What is to be kept for the next build. */
    KeptSources kept() {
        return kept;
    }

    /** Builds, and returns the findings. */
    List<LocatedFinding> run(Set<String> changed) throws IOException {
        if (!changed.isEmpty()) {
            compile(changed);
        }
        declarations.update(kept);
        Printed printed = new Printed();
        compilation.withFiles(
                files -> new KeptRun(declarations.elements(), compilation.options(), files, printed, reader)
                        .run(declarations.roots(kept)));
        return printed.isEmpty() ? List.of() : placed(printed);
    }

    private void compile(Set<String> changed) {
        PartialCompile compile = new PartialCompile(compilation, sources, kept);
        compile.run(changed, places -> (compiler, round) -> {
            Recorder recorder = new Recorder(compiler.getElementUtils());
            recorder.record(round.getRootElements());
            Map<String, KeptSource> fresh = new HashMap<>();
            changed.forEach(name -> fresh.put(name, source(recorder, compile, name)));
            kept = kept.with(fresh, recorder.library(declarations.names(kept)));
        });
    }

    private KeptSource source(Recorder recorder, PartialCompile compile, String name) {
        KeptSource before = known(name);
        KeptSource now = recorder.source(compile.hash(name), compile.names(name));
        if (now.shape().isEmpty()
                || !now.shape().equals(before.shape())
                || !now.names().equals(before.names())) {
            throw new NotKeptException("other sources may depend on " + name);
        }
        return now;
    }

    private KeptSource known(String name) {
        return Objects.requireNonNull(kept.sources().get(name));
    }

    /** Repeats what the processor printed in a compile of the sources with findings, which knows the places. */
    private List<LocatedFinding> placed(Printed printed) {
        Set<String> names = new TreeSet<>();
        for (Element element : printed.elements()) {
            names.add(declarations
                    .source(element)
                    .orElseThrow(() -> new NotKeptException("no source declares " + element)));
        }
        PartialCompile compile = new PartialCompile(compilation, sources, kept);
        return compile.run(names, places -> (compiler, round) -> {
            names.forEach(name -> {
                if (!compile.hash(name).equals(known(name).hash())) {
                    throw new NotKeptException(name + " changed meanwhile");
                }
            });
            CompiledPlaces compiled = new CompiledPlaces(compiler.getElementUtils());
            places.translate(compiled::of);
            printed.repeat(places, compiler.getMessager(), compiled);
        });
    }
}

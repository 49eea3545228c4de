package dev.roundup.cli.kept;

import dev.roundup.cli.compile.Compilation;
import dev.roundup.cli.compile.LocatedFinding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.tools.Diagnostic;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;

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

    /** Builds, and returns the findings. */
    List<LocatedFinding> run(Set<String> changed) throws IOException {
        return compilation.withFiles(files -> {
            KeptRun run = changed.isEmpty() ? begin(files) : compile(changed, files);
            // Before anything is written: it must be possible to show all messages.
            KeptFindings findings = new KeptFindings(kept, sources);
            findings.of(run.messages());
            run.end();
            return findings.of(run.messages());
        });
    }

    private KeptRun begin(JavaFileManager files) {
        declarations.update(kept);
        KeptRun run = new KeptRun(declarations.elements(), compilation.options(), files);
        run.begin(declarations.roots(kept));
        return run;
    }

    private KeptRun compile(Set<String> changed, JavaFileManager files) {
        Map<String, HashedSource> compiled = new LinkedHashMap<>();
        Parsed parsed = new Parsed(() -> {});
        List<KeptRun> runs = new ArrayList<>();
        List<Printed.Message> shown = new ArrayList<>();
        Recompiling processor = new Recompiling((compiler, round) -> {
            Recorder recorder = new Recorder(compiler.getElementUtils());
            recorder.record(round.getRootElements());
            replace(recorder, compiled, parsed);
            KeptRun run = begin(files);
            runs.add(run);
            Map<String, String> names = kept.files();
            for (Printed.Message message : run.messages()) {
                message.place()
                        .filter(place -> KeptSources.file(place.type(), names)
                                .filter(changed::contains)
                                .isPresent())
                        .flatMap(place -> place.in(compiler.getElementUtils()))
                        .ifPresent(found -> {
                            shown.add(message);
                            show(message, found, compiler.getMessager());
                        });
            }
        });
        List<Diagnostic<? extends JavaFileObject>> diagnostics = compilation.run(
                opened -> {
                    changed.forEach(name -> compiled.put(
                            name,
                            new HashedSource(opened.getJavaFileObjects(Objects.requireNonNull(sources.get(name)))
                                    .iterator()
                                    .next())));
                    return compiled.values();
                },
                processor,
                others(changed),
                parsed);
        processor.check();
        if (parsed.hasForeignClasses
                || diagnostics.stream()
                        .anyMatch(
                                found -> found.getKind() == Diagnostic.Kind.ERROR && !Positions.isOfProcessor(found))) {
            throw new NotKeptException("the compiler finds errors, or classes from elsewhere");
        }
        kept = kept.with(Positions.of(shown, diagnostics));
        return runs.get(0);
    }

    /** The compiler tells the position of a message only if it shows one. */
    private static void show(Printed.Message message, Place.Found found, Messager messager) {
        messager.printMessage(
                Diagnostic.Kind.WARNING, message.text(), found.element(), found.annotation(), found.value());
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
                source.names().forEach(type -> others.put(type, Objects.requireNonNull(sources.get(name))));
            }
        });
        return others;
    }
}

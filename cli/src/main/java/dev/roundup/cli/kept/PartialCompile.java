package dev.roundup.cli.kept;

import dev.roundup.cli.compile.Compilation;
import dev.roundup.cli.compile.LocatedFinding;
import dev.roundup.cli.source.FoundPlaces;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** A compile of some sources of a project. The compiler reads others if it needs them. */
final class PartialCompile {
    private final Compilation compilation;
    private final Map<String, Path> sources;
    private final KeptSources kept;
    private final Map<String, HashedSource> read = new LinkedHashMap<>();
    private final Parsed parsed = new Parsed(() -> {});

    PartialCompile(Compilation compilation, Map<String, Path> sources, KeptSources kept) {
        this.compilation = compilation;
        this.sources = sources;
        this.kept = kept;
    }

    /**
     * Compiles.
     *
     * @param names the names of the sources
     * @param task does something in the first round; gets what may be told of findings
     * @return what the task told the compiler to print
     * @throws NotKeptException if there is any doubt about the result
     */
    List<LocatedFinding> run(Set<String> names, Function<FoundPlaces, Recompiling.FirstRound> task) {
        List<Recompiling> processors = new ArrayList<>();
        List<LocatedFinding> findings = compilation.run(
                files -> {
                    names.forEach(name -> read.put(
                            name,
                            new HashedSource(files.getJavaFileObjects(path(name))
                                    .iterator()
                                    .next())));
                    return read.values();
                },
                places -> {
                    processors.add(new Recompiling(task.apply(places)));
                    return processors.get(0);
                },
                others(names),
                parsed);
        processors.forEach(Recompiling::check);
        if (parsed.hasForeignClasses || findings.stream().anyMatch(LocatedFinding::isOfCompiler)) {
            throw new NotKeptException("the compiler finds errors, or classes from elsewhere");
        }
        return findings;
    }

    /** The hash of a compiled source. */
    String hash(String name) {
        return Objects.requireNonNull(read.get(name)).hash().orElseThrow(() -> new NotKeptException(name));
    }

    /** The names of the declarations in a compiled source. */
    List<String> names(String name) {
        return parsed.names.getOrDefault(Objects.requireNonNull(read.get(name)).toUri(), List.of());
    }

    private Map<String, Path> others(Set<String> compiled) {
        Map<String, Path> others = new HashMap<>();
        kept.sources().forEach((name, source) -> {
            if (!compiled.contains(name)) {
                source.names().forEach(type -> others.put(type, path(name)));
            }
        });
        return others;
    }

    private Path path(String name) {
        return Objects.requireNonNull(sources.get(name));
    }
}

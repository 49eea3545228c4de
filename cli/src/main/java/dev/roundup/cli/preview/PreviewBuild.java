package dev.roundup.cli.preview;

import dev.roundup.cli.CommandFailure;
import dev.roundup.cli.build.SiteCompiler;
import dev.roundup.cli.build.SiteCompiler.CompiledSite;
import dev.roundup.cli.compile.SourceTree;
import dev.roundup.cli.compile.TreeCompilation;
import dev.roundup.cli.kept.KeptCompilation;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Builds the pages of a project again and again. A build that fails, for whatever reason, keeps the last good pages.
 *
 * @param place the folder with the sources
 * @param classPath the folders and jars that they need
 * @param options the processor's options
 * @param kept what need not be done again
 */
record PreviewBuild(Path place, List<Path> classPath, Map<String, String> options, KeptCompilation kept) {
    PreviewBuild(Path place, List<Path> classPath, Map<String, String> options) {
        this(place, classPath, options, KeptCompilation.of(place));
    }

    /** Builds everything from the sources that are there now. */
    PreviewState next(PreviewState last) {
        try {
            SourceTree tree = SourceTree.of(List.of(place));
            CompiledSite site = new SiteCompiler(new TreeCompilation(tree, classPath, options), kept).run();
            if (!site.isComplete()) {
                return last.broken(site.findings());
            }
            if (site.files().isEmpty()) {
                return last.failed(place + " has no page; a page is a type with the annotation @Roundup");
            }
            return last.built(site.files(), site.findings());
        } catch (CommandFailure failed) {
            return last.failed(Optional.ofNullable(failed.getMessage()).orElse("the build failed"));
        } catch (UncheckedIOException gone) {
            return last.failed("cannot read the sources: " + gone.getCause());
        } catch (RuntimeException bug) {
            return last.failed("this is a bug in roundup; please report it together with what follows\n" + trace(bug));
        }
    }

    /**
     * The files that a build reads, and others beside them: the folder that the user named, the source and picture
     * folders that it belongs to, and the files that options name.
     */
    WatchedFiles files() {
        Path named = place.toAbsolutePath().normalize();
        Set<Path> roots = new LinkedHashSet<>(Set.of(named));
        try {
            SourceTree tree = SourceTree.of(List.of(place));
            roots.addAll(tree.resources());
            tree.sources().forEach(source -> roots.add(Objects.requireNonNull(source.getParent())));
        } catch (CommandFailure | UncheckedIOException gone) {
            // The build will say so.
        }
        Stream.of("roundup.template", "roundup.style", "roundup.macros", "roundup.links", "roundup.records")
                .map(option -> options.getOrDefault(option, ""))
                .filter(file -> Path.of(file).isAbsolute())
                .map(Path::of)
                .forEach(roots::add);
        return WatchedFiles.in(roots, SourceTree::isSkipped);
    }

    private static String trace(RuntimeException bug) {
        StringWriter trace = new StringWriter();
        bug.printStackTrace(new PrintWriter(trace));
        return trace.toString().strip();
    }
}

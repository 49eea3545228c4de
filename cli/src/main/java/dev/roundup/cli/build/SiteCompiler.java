package dev.roundup.cli.build;

import dev.roundup.cli.compile.LocatedFinding;
import dev.roundup.cli.compile.LocatedFinding.FindingSeverity;
import dev.roundup.cli.compile.OutputFolder;
import dev.roundup.cli.compile.TreeCompilation;
import dev.roundup.cli.kept.KeptCompilation;
import dev.roundup.processor.model.Workspace;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Makes the pages of a source tree.
 *
 * <pre>{@code
 * TreeCompilation tree = new TreeCompilation(SourceTree.of(List.of(folder)), classPath, options);
 * SiteCompiler compiler = new SiteCompiler(tree, KeptCompilation.of(folder));
 * CompiledSite site = compiler.run();
 * if (site.isComplete()) {
 *     serve(site.files());
 * }
 * }</pre>
 *
 * @param compilation the sources with their options
 * @param kept compiles them, and keeps what need not be done again
 */
public record SiteCompiler(TreeCompilation compilation, KeptCompilation kept) {
    /** Opens a file of the site for writing. */
    @FunctionalInterface
    public interface SiteOutput {
        /**
         * Creates a file.
         *
         * @param path its path on the site, such as {@code roundup/days/index.html}
         */
        OutputStream create(String path) throws IOException;
    }

    /**
     * A site in memory.
     *
     * @param findings what the compile found, in order
     * @param files the content of each file by its path on the site; not all of them if {@link #isComplete} is false
     */
    public record CompiledSite(List<LocatedFinding> findings, Map<String, byte[]> files) {
        /** True if there is no error, so that the files are all there. */
        public boolean isComplete() {
            return !SiteCompiler.hasErrors(findings);
        }
    }

    /** Makes all pages in memory. */
    public CompiledSite run() {
        Map<String, ByteArrayOutputStream> written = new TreeMap<>();
        List<LocatedFinding> findings = run(
                path -> {
                    ByteArrayOutputStream file = new ByteArrayOutputStream();
                    written.put(path, file);
                    return file;
                },
                () -> {});
        Map<String, byte[]> files = new TreeMap<>();
        written.forEach((path, file) -> files.put(path, file.toByteArray()));
        return new CompiledSite(findings, files);
    }

    /**
     * Makes all pages.
     *
     * @param site gets the files; if there are errors, it has to discard them
     * @param parsed is called after each source that is read
     * @return what was found, in order
     */
    public List<LocatedFinding> run(SiteOutput site, Runnable parsed) {
        return run(site, parsed, workspace -> {});
    }

    /**
     * Makes all pages, and tells what is on them.
     *
     * @param reader gets everything that is read, round by round; again from the start if all sources are compiled after
     *     all
     */
    List<LocatedFinding> run(SiteOutput site, Runnable parsed, Consumer<Workspace> reader) {
        OutputFolder output = path -> {
            var place = SitePaths.of(path);
            return place.isPresent() ? site.create(place.get()) : OutputStream.nullOutputStream();
        };
        List<LocatedFinding> findings = new ArrayList<>(kept.run(compilation, output, parsed, reader));
        findings.sort(LocatedFinding.ORDER);
        return List.copyOf(findings);
    }

    /** The number of sources. */
    int sources() {
        return compilation.tree().sources().size();
    }

    /** True if one of the findings keeps the pages from being written. */
    public static boolean hasErrors(List<LocatedFinding> findings) {
        return findings.stream().anyMatch(found -> found.severity() == FindingSeverity.ERROR);
    }
}

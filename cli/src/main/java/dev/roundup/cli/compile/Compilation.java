package dev.roundup.cli.compile;

import dev.roundup.Paper;
import dev.roundup.cli.CommandFailure;
import dev.roundup.cli.source.FoundPlaces;
import dev.roundup.processor.RoundupProcessor;
import dev.roundup.processor.model.Workspace;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.JavaCompiler;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * A run of the processor in this JVM. The compiler only parses the sources and calls the processor; it makes no classes.
 *
 * @param classPath the folders and jars that the sources need, and in which the processor looks for pictures
 * @param resources additional files on the class path, by their names
 * @param options the processor's options
 * @param output gets the files that the processor writes
 * @param parsed is called after each source that is read
 * @param exact true if the user sees the sources, so that findings point at the character; false if they only stand
 *     between a list and the processor
 */
public record Compilation(
        List<Path> classPath,
        Map<String, ? extends FileObject> resources,
        Map<String, String> options,
        OutputFolder output,
        Runnable parsed,
        boolean exact) {
    /** Opens the sources with the compiler's file manager. */
    @FunctionalInterface
    public interface OpenedSources {
        /** The sources, as objects that the compiler can read. */
        Iterable<? extends JavaFileObject> from(StandardJavaFileManager files);
    }

    /** Uses the files of a compile. */
    @FunctionalInterface
    public interface FilesUse {
        /** Uses them while they are open. */
        void with(JavaFileManager files) throws IOException;
    }

    /** All findings. The name of a file is its URI. */
    public List<LocatedFinding> run(OpenedSources sources) {
        return run(sources, List.of(), workspace -> {});
    }

    /**
     * The findings of sources and compiled types.
     *
     * @param types the names of types on the class path, which are read as if they were compiled now
     * @param reader gets everything that is read, round by round
     */
    public List<LocatedFinding> run(OpenedSources sources, List<String> types, Consumer<Workspace> reader) {
        return run(sources, types, reader, RoundupProcessor::new, Map.of(), (source, names) -> parsed.run());
    }

    /**
     * Runs any processor.
     *
     * @param processor makes the processor, which tells its findings to what it gets
     * @param others sources that the compiler reads only if it needs them, by the names of their types
     * @param events takes what the compiler does
     */
    public List<LocatedFinding> run(
            OpenedSources sources,
            Function<FoundPlaces, Processor> processor,
            Map<String, Path> others,
            CompileEvents events) {
        return run(sources, List.of(), workspace -> {}, processor, others, events);
    }

    private List<LocatedFinding> run(
            OpenedSources sources,
            List<String> types,
            Consumer<Workspace> reader,
            Function<FoundPlaces, Processor> processor,
            Map<String, Path> others,
            CompileEvents events) {
        JavaCompiler compiler = compiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
            CompilationTask task = compiler.getTask(
                    null,
                    new CompilerOutput(files, resources, output, SourcesByName.of(others, files), events),
                    diagnostics,
                    arguments(others.isEmpty() ? List.of() : List.of("-Xprefer:source")),
                    types,
                    sources.from(files));
            task.setLocale(Locale.ROOT);
            FoundPlaces places = FoundPlaces.in(task, reader);
            task.setProcessors(List.of(processor.apply(places)));
            ParseListener.addTo(task, events);
            task.call();
            return new FoundMessages(places, exact).of(diagnostics.getDiagnostics());
        } catch (IOException failed) {
            throw new CommandFailure("cannot read the sources: " + failed, failed);
        }
    }

    /** Opens the files that a processor reads and writes, without a compiler. */
    public void withFiles(FilesUse use) throws IOException {
        try (StandardJavaFileManager files =
                compiler().getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            files.setLocationFromPaths(StandardLocation.CLASS_PATH, wholeClassPath());
            use.with(new CompilerOutput(files, resources, output, SourcesByName.NONE, (source, names) -> {}));
        }
    }

    /**
     * The compiler of this Java.
     *
     * @throws CommandFailure if it has none
     */
    public static JavaCompiler compiler() {
        @Nullable JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            throw new CommandFailure("the Java in " + System.getProperty("java.home")
                    + " has no compiler; install a JDK 17 or newer, and set JAVA_HOME to its folder");
        }
        return compiler;
    }

    private List<Path> wholeClassPath() {
        return Stream.concat(classPath.stream(), Stream.of(annotations())).toList();
    }

    private List<String> arguments(List<String> more) {
        String path = wholeClassPath().stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        // The limit 0 makes javac show all messages. Without folding, it keeps the places of literals joined by plus.
        List<String> arguments = new ArrayList<>(List.of(
                "-proc:only", "-implicit:none", "-Xmaxerrs", "0", "-Xmaxwarns", "0", "-XDallowStringFolding=false"));
        arguments.addAll(more);
        arguments.addAll(List.of("-classpath", path));
        options.forEach((key, value) -> arguments.add("-A" + key + (value.isEmpty() ? "" : "=" + value)));
        return arguments;
    }

    /** The folder or jar that contains the annotations. */
    private static Path annotations() {
        try {
            return Path.of(Paper.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException noPath) {
            throw new IllegalStateException(noPath);
        }
    }
}

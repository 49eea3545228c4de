package dev.roundup.cli.compile;

import dev.roundup.Paper;
import dev.roundup.cli.CommandFailure;
import dev.roundup.cli.compile.LocatedFinding.FindingSeverity;
import dev.roundup.processor.RoundupProcessor;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
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
 */
public record Compilation(
        List<Path> classPath,
        Map<String, ? extends FileObject> resources,
        Map<String, String> options,
        OutputFolder output) {
    /** Opens the sources with the compiler's file manager. */
    @FunctionalInterface
    public interface OpenedSources {
        /** The sources, as objects that the compiler can read. */
        Iterable<? extends JavaFileObject> from(StandardJavaFileManager files);
    }

    /** Uses the files of a compile. */
    @FunctionalInterface
    public interface FilesUse<T> {
        /** Uses them while they are open. */
        T with(JavaFileManager files) throws IOException;
    }

    /** All findings. The name of a file is its URI. */
    public List<LocatedFinding> run(OpenedSources sources) {
        return findings(run(sources, new RoundupProcessor(), Map.of(), (source, names) -> {}));
    }

    /**
     * Runs any processor, and returns what the compiler says.
     *
     * @param others sources that the compiler reads only if it needs them, by the names of their types
     */
    public List<Diagnostic<? extends JavaFileObject>> run(
            OpenedSources sources, Processor processor, Map<String, Path> others, CompileEvents events) {
        JavaCompiler compiler = compiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
            CompilationTask task = compiler.getTask(
                    null,
                    new CompilerOutput(files, resources, output, SourcesByName.of(others, files), events),
                    diagnostics,
                    arguments(others.isEmpty() ? List.of() : List.of("-Xprefer:source")),
                    null,
                    sources.from(files));
            task.setLocale(Locale.ROOT);
            task.setProcessors(List.of(processor));
            ParseListener.addTo(task, events);
            task.call();
            return diagnostics.getDiagnostics();
        } catch (IOException failed) {
            throw new CommandFailure("cannot read the sources: " + failed, failed);
        }
    }

    /** Opens the files that a processor reads and writes, without a compiler. */
    public <T> T withFiles(FilesUse<T> use) throws IOException {
        try (StandardJavaFileManager files =
                compiler().getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            files.setLocationFromPaths(StandardLocation.CLASS_PATH, wholeClassPath());
            return use.with(new CompilerOutput(files, resources, output, SourcesByName.NONE, (source, names) -> {}));
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
        // The limit 0 makes javac show all messages.
        List<String> arguments =
                new ArrayList<>(List.of("-proc:only", "-implicit:none", "-Xmaxerrs", "0", "-Xmaxwarns", "0"));
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

    /** The findings in what the compiler says: ours, and its own errors. */
    public static List<LocatedFinding> findings(List<Diagnostic<? extends JavaFileObject>> diagnostics) {
        Map<JavaFileObject, String> texts = new HashMap<>();
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.getKind() != Diagnostic.Kind.NOTE)
                .map(diagnostic -> found(diagnostic, texts))
                .filter(found -> found.severity() == FindingSeverity.ERROR || !found.isOfCompiler())
                .toList();
    }

    private static LocatedFinding found(
            Diagnostic<? extends JavaFileObject> diagnostic, Map<JavaFileObject, String> texts) {
        Optional<JavaFileObject> source = Optional.ofNullable(diagnostic.getSource());
        return LocatedFinding.of(
                diagnostic.getKind() == Diagnostic.Kind.ERROR ? FindingSeverity.ERROR : FindingSeverity.WARNING,
                source.map(file -> file.toUri().toString()).orElse(""),
                place(diagnostic.getLineNumber()),
                place(diagnostic.getColumnNumber()),
                source.flatMap(file ->
                        SourceExcerpt.of(texts.computeIfAbsent(file, Compilation::text), diagnostic.getPosition())),
                diagnostic.getMessage(Locale.ROOT));
    }

    /** The text of a source; empty if it cannot be read any more, because somebody deleted it, for example. */
    private static String text(JavaFileObject file) {
        try {
            return file.getCharContent(true).toString();
        } catch (IOException gone) {
            return "";
        }
    }

    private static OptionalLong place(long number) {
        return number == Diagnostic.NOPOS ? OptionalLong.empty() : OptionalLong.of(number);
    }
}

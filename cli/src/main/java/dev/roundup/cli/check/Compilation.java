package dev.roundup.cli.check;

import dev.roundup.Paper;
import dev.roundup.cli.CommandFailure;
import dev.roundup.cli.check.LocatedFinding.FindingSeverity;
import dev.roundup.processor.RoundupProcessor;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.JavaCompiler;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * A run of the processor over sources that writes nothing.
 *
 * @param classPath the folders and jars that the sources need, and in which the processor looks for pictures
 * @param resources additional files on the class path, by their names
 * @param options the processor's options
 */
record Compilation(List<Path> classPath, Map<String, ? extends FileObject> resources, Map<String, String> options) {
    /** All findings in files on disk. The name of a file is its URI. */
    List<LocatedFinding> run(List<Path> sources) {
        return run(files -> files.getJavaFileObjectsFromPaths(sources));
    }

    /** All findings in sources. */
    List<LocatedFinding> run(OpenedSources sources) {
        @Nullable JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            throw new CommandFailure("this Java has no compiler; use a JDK");
        }
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
            CompilationTask task = compiler.getTask(
                    null, new DiscardingFiles(files, resources), diagnostics, arguments(), null, sources.from(files));
            task.setLocale(Locale.ROOT);
            task.setProcessors(List.of(new RoundupProcessor()));
            task.call();
        } catch (IOException failed) {
            throw new CommandFailure("cannot read the sources: " + failed, failed);
        }
        return diagnostics.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() != Diagnostic.Kind.NOTE)
                .map(Compilation::found)
                .filter(found -> found.severity() == FindingSeverity.ERROR || !found.isOfCompiler())
                .toList();
    }

    private List<String> arguments() {
        String path = Stream.concat(classPath.stream(), Stream.of(annotations()))
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
        // The limit 0 makes javac show all messages.
        List<String> arguments =
                new ArrayList<>(List.of("-proc:only", "-implicit:none", "-Xmaxerrs", "0", "-Xmaxwarns", "0"));
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

    private static LocatedFinding found(Diagnostic<? extends JavaFileObject> diagnostic) {
        @Nullable JavaFileObject source = diagnostic.getSource();
        return LocatedFinding.of(
                diagnostic.getKind() == Diagnostic.Kind.ERROR ? FindingSeverity.ERROR : FindingSeverity.WARNING,
                source == null ? "" : source.toUri().toString(),
                place(diagnostic.getLineNumber()),
                place(diagnostic.getColumnNumber()),
                diagnostic.getMessage(Locale.ROOT));
    }

    private static OptionalLong place(long number) {
        return number == Diagnostic.NOPOS ? OptionalLong.empty() : OptionalLong.of(number);
    }

    /** Opens the sources with the compiler's file manager. */
    interface OpenedSources {
        Iterable<? extends JavaFileObject> from(StandardJavaFileManager files);
    }
}

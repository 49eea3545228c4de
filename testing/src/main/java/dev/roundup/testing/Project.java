package dev.roundup.testing;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.SortedMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * A project on disk, which javac compiles as in a build tool. Sources and pictures are in one folder and class files in
 * another, which stays from one compile to the next.
 *
 * <p>Tests of messages use Google's compile-testing. This class is for tests that compile several times, or that look at
 * what a failed compile wrote or printed: compile-testing keeps that to itself.
 */
public final class Project {
    private final Path folder;
    private final List<String> options = new ArrayList<>();
    private final List<Path> classPath = new ArrayList<>(List.of(annotations()));
    private JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    private UnaryOperator<JavaFileManager> files = UnaryOperator.identity();
    private Supplier<Processor> processor = Project::roundup;
    private boolean first;

    private Project(Path folder) {
        this.folder = folder;
    }

    public static Project in(Path folder) {
        return new Project(folder);
    }

    /** The processor on the class path. It cannot be named here, because this module is built before it. */
    private static Processor roundup() {
        return ServiceLoader.load(Processor.class, Project.class.getClassLoader()).stream()
                .filter(provider -> provider.type().getName().startsWith("dev.roundup."))
                .findFirst()
                .orElseThrow()
                .get();
    }

    /** Writes a source at a path such as {@code lab/Outline.java}. */
    public Project source(String path, String code) {
        return write(sources().resolve(path), code);
    }

    public Project deleteSource(String path) {
        return delete(sources().resolve(path));
    }

    /** Writes a file to the place to which a build tool would have copied it before the compile. */
    public Project resource(String path, String contents) {
        return write(output().resolve(path), contents);
    }

    public Project deleteOutput(String path) {
        return delete(output().resolve(path));
    }

    public Project options(String... values) {
        options.addAll(List.of(values));
        return this;
    }

    public Project classPath(Path... paths) {
        classPath.addAll(List.of(paths));
        return this;
    }

    /** Removes our own annotations from the class path. */
    public Project withoutAnnotations() {
        classPath.remove(annotations());
        return this;
    }

    /** Compiles with a compiler other than javac. */
    public Project compiler(JavaCompiler value) {
        compiler = value;
        return this;
    }

    /** Gives the compiler another file manager, such as one that fails. */
    public Project files(UnaryOperator<JavaFileManager> value) {
        files = value;
        return this;
    }

    /** Lets our processor run before all others, not after them. */
    public Project first() {
        first = true;
        return this;
    }

    /** Compiles with another build of the processor. */
    public Project processor(Supplier<Processor> value) {
        processor = value;
        return this;
    }

    public Path sources() {
        return folder.resolve("src");
    }

    public Path output() {
        return folder.resolve("classes");
    }

    /** The folder of generated sources. It is not on the class path, as in every build tool. */
    private Path generated() {
        return folder.resolve("generated");
    }

    public String outputFile(String path) {
        try {
            return Files.readString(output().resolve(path));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    public boolean hasOutput(String path) {
        return Files.exists(output().resolve(path));
    }

    /** All files of the output whose paths begin with the prefix, as in {@link Tree}. */
    public SortedMap<String, String> outputBelow(String prefix) {
        SortedMap<String, String> files = Tree.of(output());
        files.keySet().removeIf(path -> !path.startsWith(prefix));
        return files;
    }

    /** Compiles all sources. */
    public Compiled compile(Processor... others) {
        try (Stream<Path> files = Files.walk(sources())) {
            return compile(
                    files.filter(file -> file.toString().endsWith(".java"))
                            .sorted()
                            .toList(),
                    others);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Compiles some sources against the output of earlier compiles. */
    public Compiled compileOnly(String... paths) {
        return compile(Stream.of(paths).map(sources()::resolve).toList());
    }

    private Compiled compile(List<Path> paths, Processor... others) {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        StringWriter words = new StringWriter();
        try (StandardJavaFileManager manager =
                compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
            Files.createDirectories(output());
            Files.createDirectories(generated());
            List<Path> all = new ArrayList<>(List.of(output()));
            all.addAll(classPath);
            List<String> arguments = new ArrayList<>(options);
            String path = String.join(
                    System.getProperty("path.separator"),
                    all.stream().map(Path::toString).toList());
            boolean modular = paths.stream().anyMatch(file -> file.endsWith("module-info.java"));
            arguments.addAll(List.of(modular ? "--module-path" : "-classpath", path));
            arguments.addAll(
                    List.of("-d", output().toString(), "-s", generated().toString()));
            JavaCompiler.CompilationTask task = compiler.getTask(
                    words,
                    files.apply(manager),
                    diagnostics,
                    arguments,
                    null,
                    manager.getJavaFileObjectsFromPaths(paths));
            // Once all annotations are claimed, javac asks no further processor that does not support "*".
            List<Processor> processors = new ArrayList<>(List.of(others));
            processors.add(first ? 0 : processors.size(), processor.get());
            task.setProcessors(processors);
            boolean success = task.call();
            return Compiled.of(success, List.copyOf(diagnostics.getDiagnostics()), words.toString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The folder or jar with the classes of the annotations. */
    public static Path annotations() {
        try {
            return Path.of(dev.roundup.Paper.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (java.net.URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Project write(Path file, String contents) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, contents);
            return this;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Project delete(Path file) {
        try {
            Files.delete(file);
            return this;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

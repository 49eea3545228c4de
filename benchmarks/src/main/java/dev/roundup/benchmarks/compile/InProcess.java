package dev.roundup.benchmarks.compile;

import dev.roundup.testing.PaperGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles generated papers in this JVM, as the daemons of build tools and IDEs do. */
public final class InProcess {
    private final JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    private final List<Path> sources = new ArrayList<>();
    private final Path classes;

    /** Writes the sources into a temporary folder, with one file for each paper. */
    public InProcess(int papers) {
        try {
            Path folder = Files.createTempDirectory("papers");
            classes = Files.createDirectories(folder.resolve("classes"));
            for (Map.Entry<String, String> source :
                    new PaperGenerator(papers, 1).fileAPaper().entrySet()) {
                Path file = folder.resolve("sources").resolve(source.getKey());
                Files.createDirectories(file.getParent());
                sources.add(Files.writeString(file, source.getValue()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Compiles once, over the output of the last compile. */
    public void compile(List<? extends Processor> processors) {
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
            List<String> options = new ArrayList<>(List.of("-nowarn", "-d", classes.toString()));
            if (processors.isEmpty()) {
                options.add("-proc:none");
            }
            JavaCompiler.CompilationTask task =
                    javac.getTask(null, files, null, options, null, files.getJavaFileObjectsFromPaths(sources));
            task.setProcessors(processors);
            if (!task.call()) {
                throw new IllegalStateException("the papers do not compile");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

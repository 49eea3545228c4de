package dev.roundup.processor.testing;

import com.sun.management.ThreadMXBean;
import dev.roundup.processor.RoundupProcessor;
import dev.roundup.testing.PaperGenerator;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * A program that prints how many bytes the compiler's thread allocates because of the processor: those of a compile
 * with the processor, minus those of a compile of the same hundred papers without it. Run it on a JVM that does not
 * optimize, because an optimizing JVM removes allocations as it runs.
 */
public final class CompileCost {
    private static final int PAPERS = 100;
    private static final int WARM_UPS = 2;

    private final JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    private final Path folder;
    private final List<Path> sources = new ArrayList<>();

    private CompileCost(Path folder) throws IOException {
        this.folder = folder;
        for (Map.Entry<String, String> source :
                new PaperGenerator(PAPERS, 1).fileAPaper().entrySet()) {
            Path file = folder.resolve("sources").resolve(source.getKey());
            Files.createDirectories(file.getParent());
            sources.add(Files.writeString(file, source.getValue()));
        }
    }

    /**
     * Prints the bytes.
     *
     * @param arguments an empty folder for temporary files
     */
    public static void main(String[] arguments) throws IOException {
        CompileCost cost = new CompileCost(Path.of(arguments[0]));
        for (int i = 0; i < WARM_UPS; i++) {
            cost.allocated(List.of(new RoundupProcessor(Runnable::run)), i);
        }
        long with = cost.allocated(List.of(new RoundupProcessor(Runnable::run)), WARM_UPS);
        long without = cost.allocated(List.of(), WARM_UPS + 1);
        System.out.println(with - without);
    }

    private long allocated(List<Processor> processors, int number) throws IOException {
        Path classes = Files.createDirectories(folder.resolve("classes" + number));
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
            List<String> options = new ArrayList<>(List.of("-d", classes.toString()));
            if (processors.isEmpty()) {
                options.add("-proc:none");
            }
            JavaCompiler.CompilationTask task =
                    javac.getTask(null, files, null, options, null, files.getJavaFileObjectsFromPaths(sources));
            task.setProcessors(processors);
            if (!task.call()) {
                throw new IllegalStateException("the papers do not compile");
            }
        }
        return threads.getCurrentThreadAllocatedBytes() - before;
    }
}

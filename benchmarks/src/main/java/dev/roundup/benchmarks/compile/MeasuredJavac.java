package dev.roundup.benchmarks.compile;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** The program of one measured process. It compiles with the given arguments, then prints the cost of the process. */
final class MeasuredJavac {
    private static final Path STATUS = Path.of("/proc/self/status");

    private MeasuredJavac() {}

    /** @param arguments the arguments of javac */
    public static void main(String[] arguments) throws IOException {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        int result = javac.run(null, OutputStream.nullOutputStream(), System.err, arguments);
        Duration cpu = ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
        System.out.println(cpu.toMillis() + " " + peakKilobytes());
        System.exit(result);
    }

    /**
     * The largest amount of memory that the process ever used, as Linux counts it (proc(5), VmHWM); 0 on other systems.
     */
    private static long peakKilobytes() throws IOException {
        if (!Files.isReadable(STATUS)) {
            return 0;
        }
        return Files.readAllLines(STATUS).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .map(line -> line.replaceAll("\\D", ""))
                .mapToLong(Long::parseLong)
                .findFirst()
                .orElse(0);
    }
}

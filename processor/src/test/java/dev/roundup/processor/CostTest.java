package dev.roundup.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.processor.testing.CompileCost;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Limits the cost of a compile to the figures in {@code cost.properties}: bytes and classes, which hardly depend on the
 * machine, unlike time. If you make it cheaper, or have a good reason to make it dearer, write the new figures there.
 * The failure prints them.
 */
@Tag("as-compiled") // in the finished jar, groups of lambdas are classes as well
class CostTest {
    private static final double TOLERANCE = 0.10;

    @TempDir
    Path folder;

    @Test
    void a_compile_costs_what_it_did() throws Exception {
        Properties baseline = baseline();
        Path loaded = folder.resolve("loaded.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xlog:class+load:file=" + loaded + "::filesize=0",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CompileCost.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertThat(process.waitFor()).isZero();

        assertThat(Long.parseLong(said) / 1024)
                .describedAs("kilobytes that the processor allocates for a hundred papers")
                .isLessThan(limit(baseline, "kilobytes"));
        assertThat(ownClasses(Files.readAllLines(loaded)))
                .describedAs("classes of the processor that are loaded for a hundred papers")
                .isLessThan(limit(baseline, "classes"));
    }

    /**
     * Counts the classes in our own class files. Classes that the JVM makes from lambdas have a slash in their names.
     */
    private static long ownClasses(List<String> log) {
        return log.stream()
                .filter(line -> line.contains(" dev.roundup.processor."))
                .filter(line -> !line.contains(".testing.") && !line.contains("$$Lambda") && !line.contains("/0x"))
                .count();
    }

    private static long limit(Properties baseline, String what) {
        return Math.round(Long.parseLong(baseline.getProperty(what)) * (1 + TOLERANCE));
    }

    private static Properties baseline() throws IOException {
        Properties baseline = new Properties();
        try (InputStream file = CostTest.class.getResourceAsStream("cost.properties")) {
            baseline.load(file);
        }
        return baseline;
    }
}

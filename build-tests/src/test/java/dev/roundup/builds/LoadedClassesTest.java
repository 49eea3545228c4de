package dev.roundup.builds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.testing.Lab;
import dev.roundup.testing.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Checks which classes the JVM loads for a compile of a few papers, because that takes most of the time. */
@DisabledIfSystemProperty(named = "roundup.linked.ahead.skip", matches = "true")
class LoadedClassesTest {
    static Collection<Jdk> jdks() {
        return Jdk.all();
    }

    /** The lambdas of the processor's libraries are not counted. There are few, and their classes have no nests. */
    @ParameterizedTest
    @MethodSource("jdks")
    void no_lambda_of_ours_is_made_by_the_jvm(Jdk jdk, @TempDir Path folder) throws IOException {
        List<String> loaded = loaded(jdk, folder);
        assertThat(loaded).contains("dev.roundup.processor.RoundupProcessor$Lambdas");
        assertThat(loaded)
                .filteredOn(name -> name.startsWith("dev.roundup.") && !name.contains(".shaded."))
                .noneMatch(name -> name.contains("$$Lambda"));
    }

    private static List<String> loaded(Jdk jdk, Path folder) throws IOException {
        Project project = Lab.lenient(folder.resolve("lab"));
        Path log = folder.resolve("loaded");
        new Javac(jdk)
                .options("-J-Xlog:class+load=info:file=" + log + ":none")
                .path("-classpath", Product.ANNOTATIONS)
                .path("--processor-path", Product.PROCESSOR)
                .compile(project)
                .assertSucceeded();
        return Files.readAllLines(log).stream()
                .map(line -> line.replaceFirst(" source: .*", "").strip())
                .toList();
    }
}

package dev.roundup.builds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.testing.Lab;
import dev.roundup.testing.Project;
import java.nio.file.Path;
import java.util.Collection;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The README warns about this: if the processor is only on the class path, it does not run from JDK 23 on. */
class UnnamedProcessorTest {
    @TempDir
    Path folder;

    static Collection<Jdk> jdks() {
        return Jdk.all();
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void on_the_class_path_it_runs_only_where_javac_looks_for_it(Jdk jdk) {
        Project project = Lab.lenient(folder);
        new Javac(jdk)
                .path("-classpath", Product.ANNOTATIONS, Product.PROCESSOR)
                .compile(project)
                .assertSucceeded();
        assertThat(project.hasOutput(Lab.PAGE)).isEqualTo(jdk.feature() < Jdk.SILENT);
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void asked_for_it_runs_from_there_on_every_jdk(Jdk jdk) {
        Project project = Lab.lenient(folder);
        Javac javac = new Javac(jdk).path("-classpath", Product.ANNOTATIONS, Product.PROCESSOR);
        javac.options(jdk.feature() < Jdk.SILENT ? "-Xlint" : "-proc:full")
                .compile(project)
                .assertSucceeded();
        assertThat(project.hasOutput(Lab.PAGE)).isTrue();
    }
}

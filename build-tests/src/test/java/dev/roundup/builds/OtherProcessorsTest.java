package dev.roundup.builds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.testing.Lab;
import dev.roundup.testing.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All processors of a build share one class loader, whatever versions of libraries they need. */
class OtherProcessorsTest {
    private static final Path LIBRARIES = Path.of(System.getProperty("roundup.other.processors"));

    /** A processor that uses older versions of our libraries, and prints where it found them. */
    private static final String OTHER = """
            package other;

            import com.google.common.collect.ImmutableList;
            import com.google.gson.Gson;
            import com.palantir.javapoet.JavaFile;
            import java.util.Set;
            import javax.annotation.processing.*;
            import javax.lang.model.SourceVersion;
            import javax.lang.model.element.TypeElement;
            import javax.tools.Diagnostic;
            import org.jsoup.Jsoup;

            @SupportedAnnotationTypes("*")
            public final class Other extends AbstractProcessor {
                @Override
                public SourceVersion getSupportedSourceVersion() {
                    return SourceVersion.latestSupported();
                }

                @Override
                public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
                    if (round.processingOver()) {
                        for (Class<?> type :
                                ImmutableList.of(Jsoup.class, JavaFile.class, Gson.class, ImmutableList.class)) {
                            String place = type.getProtectionDomain().getCodeSource().getLocation().getPath();
                            processingEnv.getMessager().printMessage(Diagnostic.Kind.NOTE, place);
                        }
                    }
                    return false;
                }
            }
            """;

    @TempDir
    Path folder;

    @Test
    void other_versions_of_the_same_libraries_are_left_alone() throws IOException {
        Path[] libraries;
        try (Stream<Path> jars = Files.list(LIBRARIES)) {
            libraries = jars.sorted().toArray(Path[]::new);
        }
        Project other = Project.in(folder.resolve("other")).source("other/Other.java", OTHER);
        new Javac(Jdk.running())
                .options("-proc:none")
                .path("-classpath", libraries)
                .compile(other)
                .assertSucceeded();
        Path services = other.output().resolve("META-INF/services/javax.annotation.processing.Processor");
        Files.createDirectories(services.getParent());
        Files.writeString(services, "other.Other\n");

        Project project = Lab.in(folder.resolve("lab"));
        for (List<Path> order :
                List.of(List.of(Product.PROCESSOR, other.output()), List.of(other.output(), Product.PROCESSOR))) {
            Path[] path = Stream.concat(order.stream(), Stream.of(libraries)).toArray(Path[]::new);
            Command compiled = new Javac(Jdk.running())
                    .path("-classpath", Product.ANNOTATIONS)
                    .path("--processor-path", path)
                    .compile(project)
                    .assertSucceeded();
            assertThat(project.outputFile(Lab.PAGE)).contains("First");
            // If the other processor comes last, javac does not run it, because ours has claimed everything.
            assertThat(compiled.printed().lines().filter(line -> line.startsWith("Note: /")))
                    .extracting(line -> line.replaceAll(".*/", ""))
                    .isEqualTo(
                            order.get(0).equals(Product.PROCESSOR)
                                    ? List.of()
                                    : List.of(
                                            "jsoup-1.15.4.jar",
                                            "javapoet-0.5.0.jar",
                                            "gson-2.8.9.jar",
                                            "guava-33.4.8-jre.jar"));
        }
    }
}

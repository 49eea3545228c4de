package dev.roundup.builds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.testing.Lab;
import dev.roundup.testing.Project;
import java.nio.file.Path;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A strict build of a named module. Its papers are in a second jar, which is also a module. */
class ModulesTest {
    private static final ToolProvider JAR = ToolProvider.findFirst("jar").orElseThrow();

    @TempDir
    Path folder;

    static Stream<Arguments> ways() {
        return Jdk.all().stream()
                .flatMap(jdk ->
                        Stream.of(Arguments.of(jdk, "--processor-path"), Arguments.of(jdk, "--processor-module-path")));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("ways")
    void compiles_clean_and_finds_its_page_at_run_time(Jdk jdk, String way) {
        Path papers = packed(
                "papers",
                javac(jdk, way),
                Lab.lenient(folder.resolve("papers"))
                        .deleteSource("lab/Days.java")
                        .source("module-info.java", """
                        /** Papers of a lab. */
                        module papers {
                            requires transitive dev.roundup;
                            exports lab;
                        }
                        """));
        Path pages = packed(
                "pages",
                javac(jdk, way, papers),
                Project.in(folder.resolve("pages"))
                        .source("module-info.java", """
                        /** A page of papers from elsewhere. */
                        module pages {
                            requires transitive papers;
                            exports pages;
                        }
                        """)
                        .source(
                                "pages/Days.java",
                                Lab.outline("FirstPaper.class, SecondPaper.class")
                                        .replace("package lab;", "package pages;\n\nimport lab.*;"))
                        .source("pages/Main.java", """
                        package pages;

                        /** Prints the page. */
                        public final class Main {
                            private Main() {}

                            /** @param arguments none @throws java.io.IOException if nobody listens */
                            public static void main(String[] arguments) throws java.io.IOException {
                                DaysCatalog.page().transferTo(System.out);
                            }
                        }
                        """));

        Command shown = Command.run(
                        folder,
                        List.of(
                                jdk.tool("java"),
                                "--module-path",
                                Javac.path(Product.ANNOTATIONS, papers, pages),
                                "--module",
                                "pages/pages.Main"))
                .assertSucceeded();
        assertThat(shown.printed()).startsWith("<!DOCTYPE html>").contains("First", "Second", "Ada Lane");
    }

    private static Javac javac(Jdk jdk, String way, Path... modules) {
        Path[] all = Stream.concat(Stream.of(Product.ANNOTATIONS), Stream.of(modules))
                .toArray(Path[]::new);
        return new Javac(jdk).strict().path("--module-path", all).path(way, Product.PROCESSOR);
    }

    private Path packed(String name, Javac javac, Project project) {
        javac.compile(project).assertSilent();
        Path jar = folder.resolve(name + ".jar");
        String classes = project.output().toString();
        assertThat(JAR.run(System.out, System.err, "--create", "--file", jar.toString(), "-C", classes, "."))
                .isZero();
        return jar;
    }
}

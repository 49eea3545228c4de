package dev.roundup.builds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.testing.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the commands that the documents tell readers to type. */
class CommandLineTest {
    private static final String PAGE = "META-INF/resources/roundup/days-2026/index.html";

    @TempDir
    Path folder;

    private Project project;

    static Collection<Jdk> jdks() {
        return Jdk.all();
    }

    @BeforeEach
    void aFolderAsTheDocumentsHaveIt() throws IOException {
        for (Path jar : List.of(Product.ANNOTATIONS, Product.PROCESSOR)) {
            Files.copy(jar, folder.resolve(jar.getFileName()));
        }
        Files.createDirectories(folder.resolve("pictures"));
        project = Project.in(folder).source("lab/Days2026.java", Snippet.firstRoundup());
    }

    private Command type(Jdk jdk, String snippet) {
        String path = jdk.home().resolve("bin") + ":" + System.getenv("PATH");
        return Command.run(folder, Map.of("PATH", path), List.of("sh", "-c", snippet));
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void javac(Jdk jdk) {
        type(jdk, Snippet.of("docs/build-setup.md", "javac", "sh")).assertSilent();
        assertThat(project.hasOutput(PAGE)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void javac_with_modules(Jdk jdk) {
        project.source("module-info.java", "module lab {\n    requires transitive dev.roundup;\n}\n");
        type(jdk, Snippet.of("docs/build-setup.md", "Java modules", "sh")).assertSilent();
        assertThat(project.hasOutput(PAGE)).isTrue();
    }

    @Test
    void ant() throws IOException {
        Files.writeString(folder.resolve("build.xml"), Snippet.of("docs/build-setup.md", "Ant", "xml"));
        Command.run(
                        folder,
                        List.of(
                                Jdk.running().tool("java"),
                                "-classpath",
                                System.getProperty("java.class.path"),
                                "org.apache.tools.ant.Main"))
                .assertSucceeded();
        assertThat(project.hasOutput(PAGE)).isTrue();
    }

    @Test
    void one_javac_for_several_modules_is_told_that_it_is_not_supported() {
        Project several = Project.in(folder.resolve("several"))
                .source("lab/module-info.java", "module lab {\n    requires transitive dev.roundup;\n}\n")
                .source("tools/module-info.java", "module tools {}\n")
                .source("lab/lab/Days2026.java", Snippet.firstRoundup());
        Command compiled = new Javac(Jdk.running())
                .path("--module-path", Product.ANNOTATIONS)
                .path("--processor-path", Product.PROCESSOR)
                .path("--module-source-path", several.sources())
                .compile(several);
        assertThat(compiled.exit()).isEqualTo(1);
        assertThat(compiled.printed()).contains("error: [roundup:output-failed]", "multi-module output location");
    }
}

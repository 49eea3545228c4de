package dev.roundup.builds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.testing.Project;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Names of files with letters beyond ASCII. */
class FileNamesTest {
    @TempDir
    Path folder;

    /** In this locale, no Java names the file, whether it is there or not. */
    @ParameterizedTest
    @MethodSource("dev.roundup.builds.Jdk#all")
    void in_the_locale_c_the_message_says_how_to_name_a_file(Jdk jdk) {
        Project project = Project.in(folder).source("lab/Hill.java", """
                package lab;

                @dev.roundup.Paper(title = "A Ball on a Hill", authors = "Ada Lane")
                @dev.roundup.Abstract(file = "h\u00fcgel.txt")
                interface Hill {}
                """);
        Command compiled = new Javac(jdk)
                .environment("LC_ALL", "C")
                .path("--class-path", Product.ANNOTATIONS)
                .path("--processor-path", Product.PROCESSOR)
                .options("-Aroundup.assets=" + folder)
                .compile(project);

        assertThat(compiled.exit()).isEqualTo(1);
        assertThat(compiled.printed())
                .contains("Hill.java:4: error: [roundup:abstract-source]", "Set LC_ALL=C.UTF-8 before you build");
    }
}

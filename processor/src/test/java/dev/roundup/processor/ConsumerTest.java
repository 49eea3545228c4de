package dev.roundup.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.testing.Compiled;
import dev.roundup.testing.Lab;
import dev.roundup.testing.Project;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds with which the processor must work. All of them turn on every lint and treat warnings as errors. */
class ConsumerTest {
    @TempDir
    Path folder;

    @TempDir
    Path other;

    private static void assertSilent(Compiled compiled) {
        assertThat(compiled.summaries()).isEmpty();
        assertThat(compiled.words()).isEmpty();
        assertThat(compiled.success()).isTrue();
    }

    @Test
    void a_strict_build() {
        Project project = Lab.in(folder);
        assertSilent(project.compile());
        assertThat(project.hasOutput(Lab.PAGE)).isTrue();
        assertThat(project.hasOutput("lab/DaysCatalog.class")).isTrue();
    }

    @Test
    void a_named_module() {
        Project project = Lab.in(folder).source("module-info.java", """
                /** A lab. */
                module lab {
                    requires transitive dev.roundup;
                    exports lab;
                }
                """);
        assertSilent(project.compile());
        assertThat(project.hasOutput(Lab.PAGE)).isTrue();
    }

    @Test
    void papers_of_another_module_or_jar() {
        Project papers = Lab.in(other).deleteSource("lab/Days.java");
        assertSilent(papers.compile());
        Project pages = Project.in(folder)
                .options("-Xlint:all", "-Werror")
                .classPath(papers.output())
                .source(
                        "pages/Days.java",
                        Lab.outline("FirstPaper.class, SecondPaper.class")
                                .replace("package lab;", "package pages;\n\nimport lab.*;"));
        assertSilent(pages.compile());
        assertThat(pages.outputFile(Lab.PAGE)).contains("First", "Second", "Ada Lane");
    }

    @Test
    void a_badge_and_a_link_scheme_of_the_users_own() {
        Project project = Lab.in(folder)
                .options("-Aroundup.annotations=lab.marks.*")
                .source("lab/marks/Demo.java", """
                        package lab.marks;

                        import java.lang.annotation.*;

                        @dev.roundup.Badge(label = "Live demo")
                        @Retention(RetentionPolicy.CLASS)
                        @Target(ElementType.TYPE)
                        public @interface Demo {}
                        """)
                .source("lab/marks/Hal.java", """
                        package lab.marks;

                        import java.lang.annotation.*;

                        @dev.roundup.LinkScheme(
                                name = "HAL",
                                kind = dev.roundup.LinkKind.PAPER,
                                id = "hal-\\\\d{8}",
                                example = "hal-01234567",
                                url = "https://hal.example.org/{id}",
                                pdf = "https://hal.example.org/{id}/document")
                        @Retention(RetentionPolicy.CLASS)
                        @Target(ElementType.TYPE)
                        public @interface Hal {
                            String value();
                        }
                        """)
                .source(
                        "lab/FirstPaper.java",
                        Lab.paper("FirstPaper", "First")
                                .replace("@Tag", "@lab.marks.Demo\n@lab.marks.Hal(\"hal-01234567\")\n@Tag"));
        assertSilent(project.compile());
        assertThat(project.outputFile(Lab.PAGE))
                .contains(
                        "Live demo",
                        "https://hal.example.org/hal-01234567\"",
                        "https://hal.example.org/hal-01234567/document\"");
    }

    @Test
    void a_missing_paper_is_the_compilers_to_report() {
        Project project = Lab.in(folder).deleteSource("lab/SecondPaper.java");
        Compiled compiled = project.compile();
        assertThat(compiled.summaries()).singleElement().asString().contains("Days.java", "cannot find symbol");
        assertThat(project.hasOutput(Lab.PAGE)).isFalse();
    }

    @Test
    void a_missing_constant_is_the_compilers_to_report() {
        Project project = Lab.in(folder)
                .source("lab/FirstPaper.java", Lab.paper("FirstPaper", "First").replace("People.ADA", "People.EVE"));
        Compiled compiled = project.compile();
        assertThat(compiled.summaries()).singleElement().asString().contains("FirstPaper.java", "cannot find symbol");
        assertThat(project.hasOutput(Lab.PAGE)).isFalse();
    }

    @Test
    void a_missing_or_misspelt_attribute_is_the_compilers_to_report() {
        Project project = Lab.in(folder)
                .source("lab/FirstPaper.java", Lab.paper("FirstPaper", "First").replace("title =", "titel ="));
        Compiled compiled = project.compile();
        assertThat(compiled.success()).isFalse();
        assertThat(compiled.messages())
                .isNotEmpty()
                .allSatisfy(message -> assertThat(message.text()).doesNotContain("roundup:"));
    }

    @Test
    void a_title_that_says_error_is_a_title() {
        Project project = Lab.in(folder).source("lab/FirstPaper.java", Lab.paper("FirstPaper", "<error>"));
        assertSilent(project.compile());
        assertThat(project.outputFile(Lab.PAGE)).contains("&lt;error&gt;");
    }

    @Test
    void a_paper_that_another_processor_writes() {
        Project project = Lab.in(folder).deleteSource("lab/SecondPaper.java").options("-Xlint:-processing");
        assertSilent(project.compile(new RoundsTest.WritesSecondPaper()));
        assertThat(project.outputFile(Lab.PAGE)).contains("Written in a later round");
    }

    @Test
    void a_project_without_annotations_is_left_alone() {
        Project project = Project.in(folder)
                .options("-Xlint:all", "-Werror")
                .source("plain/Type.java", "package plain;\n\ninterface Type {}\n");
        assertSilent(project.compile());
        assertThat(project.hasOutput("META-INF")).isFalse();
    }

    @Test
    void pictures_in_a_folder_of_their_own() {
        Project pictures = Project.in(other);
        pictures.resource("lab/plot.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='44' height='33'/>");
        Project project = Lab.in(folder)
                .options("-Aroundup.assets=" + pictures.output())
                .source(
                        "lab/FirstPaper.java",
                        Lab.paper("FirstPaper", "First")
                                .replace(
                                        "@Tag",
                                        "@dev.roundup.Figure(file = \"plot.svg\", alt = \"A curve falls\")\n@Tag"));
        assertSilent(project.compile());
        assertThat(project.outputFile(Lab.PAGE)).contains("width=\"44\"", "height=\"33\"");
    }

    @Test
    void another_place_for_the_pages() {
        Project project = Lab.in(folder).options("-Aroundup.output=static/papers");
        assertSilent(project.compile());
        assertThat(project.hasOutput("static/papers/days-2023/index.html")).isTrue();
    }
}

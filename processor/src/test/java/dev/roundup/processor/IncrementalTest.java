package dev.roundup.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.processor.read.OutlineIndex;
import dev.roundup.testing.Compiled;
import dev.roundup.testing.Lab;
import dev.roundup.testing.Project;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Compiles only some of the sources, with class files for the rest. The result must equal that of a full compile byte
 * for byte, or be javac's own error. Before a compile, build tools delete the classes of deleted or regenerated
 * sources, and recompile the users of a changed constant. The tests do this themselves.
 */
class IncrementalTest {
    @TempDir
    Path folder;

    @TempDir
    Path clean;

    private Project project;

    @BeforeEach
    void compileAll() {
        project = Lab.in(folder);
        assertSilent(project.compile());
    }

    private static void assertSilent(Compiled compiled) {
        assertThat(compiled.summaries()).isEmpty();
        assertThat(compiled.words()).isEmpty();
        assertThat(compiled.success()).isTrue();
    }

    private void assertSameAsClean(Project sources) {
        assertSilent(sources.compile());
        assertThat(project.outputBelow("")).isEqualTo(sources.outputBelow(""));
    }

    @Test
    void the_outline_alone() {
        project.source("lab/Days.java", Lab.outline("SecondPaper.class, FirstPaper.class"));
        project.deleteOutput("lab/DaysCatalog.class");
        assertSilent(project.compileOnly("lab/Days.java"));
        assertSameAsClean(Lab.in(clean).source("lab/Days.java", Lab.outline("SecondPaper.class, FirstPaper.class")));
    }

    @Test
    void a_paper_alone_brings_its_page_up_to_date() {
        project.source("lab/FirstPaper.java", Lab.paper("FirstPaper", "Renamed"));
        project.deleteOutput("lab/DaysCatalog.class");
        assertSilent(project.compileOnly("lab/FirstPaper.java"));
        assertSameAsClean(Lab.in(clean).source("lab/FirstPaper.java", Lab.paper("FirstPaper", "Renamed")));
    }

    @Test
    void the_people_alone() {
        project.source("lab/People.java", Lab.people("Ada Love"));
        project.deleteOutput("lab/DaysCatalog.class");
        assertSilent(project.compileOnly("lab/People.java"));
        assertSameAsClean(Lab.in(clean).source("lab/People.java", Lab.people("Ada Love")));
        assertThat(project.outputFile(Lab.PAGE)).contains("Ada Love").doesNotContain("Ada Lane");
    }

    @Test
    void the_key_of_a_person_with_the_papers_that_name_it() {
        String people = Lab.people("Ada Lane").replace("\"ada\"", "\"ada-lane\"");
        project.source("lab/People.java", people);
        project.deleteOutput("lab/DaysCatalog.class");
        assertSilent(project.compileOnly("lab/People.java", "lab/FirstPaper.java", "lab/SecondPaper.java"));
        assertSameAsClean(Lab.in(clean).source("lab/People.java", people));
    }

    @Test
    void a_person_who_is_gone_is_the_compilers_to_report() {
        project.source("lab/People.java", Lab.people("Ada Lane").replace("ADA", "EVE"));
        Compiled compiled = project.compileOnly("lab/People.java", "lab/FirstPaper.java");
        assertThat(compiled.summaries()).singleElement().asString().contains("FirstPaper.java", "cannot find symbol");
    }

    @Test
    void a_paper_is_deleted() {
        project.deleteSource("lab/SecondPaper.java").deleteOutput("lab/SecondPaper.class");
        project.source("lab/Days.java", Lab.outline("FirstPaper.class"));
        project.deleteOutput("lab/DaysCatalog.class");
        assertSilent(project.compileOnly("lab/Days.java"));
        assertSameAsClean(Lab.in(clean)
                .deleteSource("lab/SecondPaper.java")
                .source("lab/Days.java", Lab.outline("FirstPaper.class")));
    }

    @Test
    void a_paper_that_is_deleted_and_still_listed_is_the_compilers_to_report() {
        project.deleteSource("lab/SecondPaper.java").deleteOutput("lab/SecondPaper.class");
        Compiled compiled = project.compileOnly("lab/Days.java");
        assertThat(compiled.summaries()).singleElement().asString().contains("Days.java", "cannot find symbol");
    }

    @Test
    void a_paper_gets_another_name() {
        String outline = Lab.outline("FirstPaper.class, LastPaper.class");
        project.deleteSource("lab/SecondPaper.java").deleteOutput("lab/SecondPaper.class");
        project.source("lab/LastPaper.java", Lab.paper("LastPaper", "Second")).source("lab/Days.java", outline);
        project.deleteOutput("lab/DaysCatalog.class");
        assertSilent(project.compileOnly("lab/LastPaper.java", "lab/Days.java"));
        assertSameAsClean(Lab.in(clean)
                .deleteSource("lab/SecondPaper.java")
                .source("lab/LastPaper.java", Lab.paper("LastPaper", "Second"))
                .source("lab/Days.java", outline));
    }

    @Test
    void a_paper_is_added_in_another_package() {
        String paper = Lab.paper("ThirdPaper", "Third").replace("package lab;", "package lab.more;\n\nimport lab.*;");
        String outline = Lab.outline("FirstPaper.class, SecondPaper.class, lab.more.ThirdPaper.class");
        project.source("lab/more/ThirdPaper.java", paper).source("lab/Days.java", outline);
        project.deleteOutput("lab/DaysCatalog.class");
        assertSilent(project.compileOnly("lab/more/ThirdPaper.java", "lab/Days.java"));
        assertSameAsClean(
                Lab.in(clean).source("lab/more/ThirdPaper.java", paper).source("lab/Days.java", outline));
    }

    @Test
    void a_paper_of_another_module_changes(@TempDir Path pages, @TempDir Path cleanPages) {
        project.deleteSource("lab/Days.java").deleteOutput("lab/Days.class").deleteOutput("lab/DaysCatalog.class");
        String outline = Lab.outline("FirstPaper.class, SecondPaper.class")
                .replace("package lab;", "package pages;\n\nimport lab.*;");
        Project outlines = pages(pages, outline);
        assertSilent(outlines.compile());
        project.source("lab/FirstPaper.java", Lab.paper("FirstPaper", "Renamed"));
        assertSilent(project.compileOnly("lab/FirstPaper.java"));
        outlines.deleteOutput("pages/DaysCatalog.class");
        assertSilent(outlines.compile());

        Project afresh = pages(cleanPages, outline);
        assertSilent(afresh.compile());
        assertThat(outlines.outputBelow("")).isEqualTo(afresh.outputBelow(""));
        assertThat(outlines.outputFile(Lab.PAGE)).contains("Renamed");
    }

    private Project pages(Path place, String outline) {
        return Project.in(place)
                .options("-Xlint:all", "-Werror")
                .classPath(project.output())
                .source("pages/Days.java", outline);
    }

    /** Bare javac does not notice that a source was deleted or a constant changed. */
    @Test
    void bare_javac_believes_a_stale_class() {
        project.deleteSource("lab/SecondPaper.java");
        assertSilent(project.compileOnly("lab/Days.java"));
        assertThat(project.outputFile(Lab.PAGE)).contains("Second");
    }

    @Test
    void everything_again_over_what_is_there() {
        assertSilent(project.compile());
        assertSameAsClean(Lab.in(clean));
    }

    @Test
    void an_outline_that_is_gone_is_dropped_from_the_index() {
        assertThat(project.outputFile(OutlineIndex.PATH)).isEqualTo("lab.Days\n");
        project.deleteSource("lab/Days.java").deleteOutput("lab/Days.class");
        project.source(
                "lab/Other.java",
                Lab.outline("FirstPaper.class, SecondPaper.class")
                        .replace("Days {}", "Other {}")
                        .replace("days-2023", "other"));
        assertSilent(project.compileOnly("lab/Other.java", "lab/FirstPaper.java"));
        assertThat(project.outputFile(OutlineIndex.PATH)).isEqualTo("lab.Other\n");
    }

    @Test
    void a_second_outline_joins_the_first_in_the_index() {
        project.source(
                "lab/Other.java",
                Lab.outline("FirstPaper.class").replace("Days {}", "Other {}").replace("days-2023", "other"));
        assertSilent(project.compileOnly("lab/Other.java"));
        assertThat(project.outputFile(OutlineIndex.PATH)).isEqualTo("lab.Days\nlab.Other\n");
    }

    @Test
    void a_picture_beside_a_compiled_paper_is_found() {
        project.resource("lab/plot.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='4' height='3'/>");
        String paper = Lab.paper("FirstPaper", "First")
                .replace("@Tag", "@dev.roundup.Figure(file = \"plot.svg\", alt = \"A falling curve\")\n@Tag");
        project.source("lab/FirstPaper.java", paper);
        assertSilent(project.compileOnly("lab/FirstPaper.java"));
        assertSilent(project.compileOnly("lab/Days.java"));
        assertThat(project.hasOutput("META-INF/resources/roundup/days-2023/plot.svg"))
                .isTrue();
    }

    @Test
    void a_deleted_paper_is_missed_and_its_outline_not_forgotten() {
        project.deleteOutput("lab/SecondPaper.class");
        Compiled compiled = project.compileOnly("lab/FirstPaper.java");
        assertThat(compiled.summaries()).containsExactly("error - missing-class");
        assertThat(compiled.messages().get(0).text()).contains("lab.Days names \"lab.SecondPaper\"");
        assertThat(project.outputFile(OutlineIndex.PATH)).isEqualTo("lab.Days\n");
        assertSilent(project.compileOnly("lab/SecondPaper.java"));
    }

    /**
     * Build tools delete a stale class before they compile. Bare javac leaves it there, and warns about the new source.
     */
    @Test
    void a_catalogue_that_changes_over_an_old_class_is_a_warning_of_javac() {
        Project lenient = Lab.lenient(clean).options("-Xlint:all");
        assertSilent(lenient.compile());
        lenient.source("lab/FirstPaper.java", Lab.paper("FirstPaper", "Renamed"));
        Compiled compiled = lenient.compileOnly("lab/FirstPaper.java");
        assertThat(compiled.summaries()).singleElement().asString().contains("lab.DaysCatalog", "already exists");
        assertThat(lenient.outputFile(Lab.PAGE)).contains("Renamed");
    }
}

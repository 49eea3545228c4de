package dev.roundup.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.processor.read.OutlineIndex;
import dev.roundup.processor.testing.Compiled;
import dev.roundup.processor.testing.Lab;
import dev.roundup.processor.testing.Project;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiles of a part, with the rest as class files: each gives what a compile of the whole gives. */
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
        assertThat(project.outputBelow("META-INF")).isEqualTo(sources.outputBelow("META-INF"));
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
                .replace("@Tag", "@dev.roundup.Figure(src = \"plot.svg\", alt = \"A falling curve\")\n@Tag");
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

    /** Build tools delete a stale class before they compile; bare javac leaves it, and calls the new source a warning. */
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

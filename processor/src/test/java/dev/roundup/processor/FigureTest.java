package dev.roundup.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.testing.Compiled;
import dev.roundup.testing.Lab;
import dev.roundup.testing.Project;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures get from the folders of build tools to the page. */
class FigureTest {
    private static final String SVG = "<svg xmlns='http://www.w3.org/2000/svg' width='4' height='3'/>";

    private static Project withFigure(Path folder, String file) {
        String paper = Lab.paper("FirstPaper", "First")
                .replace("@Paper(", "@dev.roundup.Figure(file = \"" + file + "\", alt = \"A falling curve\")\n@Paper(");
        return Lab.lenient(folder).source("lab/FirstPaper.java", paper);
    }

    @Test
    void a_picture_on_another_server_is_a_warning_and_the_page_has_the_paper_without_it(@TempDir Path folder) {
        Project project = withFigure(folder, "https://example.org/plot.svg");
        Compiled compiled = project.compile();
        assertThat(compiled.summaries()).containsExactly("warning FirstPaper.java:6:28 figure-remote");
        assertThat(project.outputFile(Lab.PAGE)).contains("First").doesNotContain("<img", "example.org/plot");
    }

    @Test
    void a_name_with_a_blank_is_found_in_the_class_output_and_published_without(@TempDir Path folder) {
        Project project = withFigure(folder, "my plot.svg").resource("lab/my plot.svg", SVG);
        assertThat(project.compile().messages()).isEmpty();
        assertThat(project.outputFile(Lab.PAGE)).contains("src=\"my-plot.svg\"");
    }

    @Test
    void a_name_in_other_letter_case_is_told_from_a_missing_file(@TempDir Path folder) {
        Compiled compiled =
                withFigure(folder, "Plot.svg").resource("lab/plot.svg", SVG).compile();
        assertThat(compiled.messages().get(0).text()).contains("[roundup:figure-case]", "help: write \"plot.svg\"");
    }

    @ParameterizedTest
    @CsvSource({
        "./plot.svg, plot.svg",
        "../lab/plot.svg, plot.svg",
        "../drawings/a.svg, /drawings/a.svg",
        "figures\\\\b.svg, figures/b.svg",
        "figures//b.svg, figures/b.svg",
        "figures/./b.svg, figures/b.svg",
        "./Figures/B.svg, figures/b.svg",
        "lab/plot.svg, plot.svg",
        "drawings/a.svg, /drawings/a.svg",
        "/plot.svg, /lab/plot.svg",
        "src/main/resources/lab/plot.svg, plot.svg",
        "/work/page/src/main/resources/lab/figures/b.svg, /lab/figures/b.svg",
        "src\\\\main\\\\resources\\\\drawings\\\\a.svg, /drawings/a.svg"
    })
    void a_picture_that_is_there_is_found_however_it_is_written(String written, String name, @TempDir Path folder) {
        Compiled compiled = withFigure(folder, written)
                .resource("lab/plot.svg", SVG)
                .resource("lab/figures/b.svg", SVG)
                .resource("drawings/a.svg", SVG)
                .compile();
        assertThat(compiled.messages().get(0).text()).contains("[roundup:figure-case]", "help: write \"" + name + "\"");
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc/plot.svg, lab/plot.svg",
        "/home/jane/thesis/plot.svg, lab/plot.svg",
        "C:/Users/jane/plot.svg, lab/plot.svg",
        "C:\\\\Users\\\\jane\\\\plot.svg, lab/plot.svg",
        "~/plot.svg, lab/plot.svg",
        "./plot.svg, lab/plot.svg",
        "src/main/resources/lab/plot.svg, lab/plot.svg"
    })
    void a_picture_that_is_nowhere_gets_a_place_inside_the_project(String written, String path, @TempDir Path folder) {
        Compiled compiled = withFigure(folder, written).compile();
        assertThat(compiled.messages().get(0).text())
                .contains(
                        "[roundup:figure-missing]",
                        "help: put it at \"" + path + "\" in the folder",
                        "and write \"/" + path + "\"");
    }

    @Test
    void a_folder_of_pictures_that_is_none_is_one_message(@TempDir Path folder) {
        Compiled compiled = withFigure(folder, "plot.svg")
                .options("-Aroundup.assets=" + folder.resolve("nowhere"))
                .compile();
        assertThat(compiled.messages()).hasSize(1);
        assertThat(compiled.messages().get(0).text())
                .contains("[roundup:unknown-option] option roundup.assets is not a folder");
    }

    @Test
    void what_lies_elsewhere_is_looked_at_without_a_folder_of_pictures(@TempDir Path folder) {
        Compiled compiled = withFigure(folder, "Plot.svg")
                .resource("lab/plot.svg", SVG)
                .options("-Aroundup.assets=" + folder.resolve("nowhere"))
                .compile();
        assertThat(compiled.messages()).hasSize(2);
        assertThat(compiled.messages().get(1).text()).contains("[roundup:figure-case]");
    }

    @Test
    void a_picture_of_a_like_name_is_suggested_as_it_is_to_be_written(@TempDir Path folder) {
        Project project = withFigure(folder, "hil.svg").resource("lab/hill.svg", SVG);
        assertThat(project.compile().messages().get(0).text())
                .contains(
                        "[roundup:figure-missing]",
                        "help: did you mean \"hill.svg\"? If not, put it at \"lab/hil.svg\"");
        project = withFigure(folder, "/lab/hil.png");
        assertThat(project.compile().messages().get(0).text())
                .contains("[roundup:figure-missing]", "help: did you mean \"/lab/hill.svg\"?");
    }
}

package dev.roundup.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.testing.Compiled;
import dev.roundup.testing.Lab;
import dev.roundup.testing.Project;
import dev.roundup.testing.Tree;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.SortedMap;
import javax.tools.FileObject;
import javax.tools.ForwardingFileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A compile deletes files of the previous compile that it does not write again. The class output is the same as if it
 * had been empty before.
 */
class LeftoversTest {
    private static final String FOLDER = "META-INF/resources/roundup/days-2023/";
    private static final String PICTURE = "<svg xmlns='http://www.w3.org/2000/svg' width='4' height='3'/>";

    @TempDir
    Path folder;

    @TempDir
    Path clean;

    private Project project;

    /** Compiles a page with a picture. */
    @BeforeEach
    void compile() {
        project = pictured(folder);
        assertThat(project.compile().summaries()).isEmpty();
        assertThat(project.hasOutput(Lab.PAGE)).isTrue();
        assertThat(project.hasOutput(FOLDER + "plot.svg")).isTrue();
    }

    private static Project pictured(Path folder) {
        return Lab.lenient(folder)
                .source(
                        "lab/FirstPaper.java",
                        Lab.paper("FirstPaper", "First")
                                .replace("@Tag", "@dev.roundup.Figure(file = \"plot.svg\", alt = \"A curve\")\n@Tag"))
                .resource("lab/plot.svg", PICTURE);
    }

    /** The output without classes, which the build tool deletes. */
    private static SortedMap<String, String> pages(Project project) {
        return Tree.withoutClasses(project.output());
    }

    private static void assertCompiles(Project project) {
        assertThat(project.compile().summaries()).noneMatch(said -> said.startsWith("error"));
    }

    private void assertAsIfClean(Project afresh) {
        assertCompiles(project);
        assertCompiles(afresh);
        assertThat(pages(project)).isEqualTo(pages(afresh));
    }

    @Test
    void of_a_finished_page_where_a_draft_is_written() {
        project.options("-Aroundup.draft");
        assertAsIfClean(pictured(clean).options("-Aroundup.draft"));
        assertThat(project.outputBelow(FOLDER)).containsOnlyKeys(FOLDER + "draft.html", FOLDER + "plot.svg");
    }

    @Test
    void of_a_draft_where_a_finished_page_is_written() {
        Project other = pictured(clean).options("-Aroundup.draft");
        assertCompiles(other);
        assertThat(other.hasOutput(FOLDER + "draft.html")).isTrue();

        Project finished = pictured(clean);
        assertCompiles(finished);
        assertThat(pages(finished)).isEqualTo(pages(project));
    }

    @Test
    void of_formats_that_are_no_longer_asked_for() {
        project.options("-Aroundup.formats=bibtex,catalog");
        assertAsIfClean(pictured(clean).options("-Aroundup.formats=bibtex,catalog"));
        assertThat(project.outputBelow(FOLDER)).containsOnlyKeys(FOLDER + "papers.bib");
    }

    @Test
    void of_a_page_with_another_slug_and_date() {
        String outline = Lab.outline("FirstPaper.class, SecondPaper.class")
                .replace("days-2023", "days")
                .replace("2023-05-01", "2023-05-02");
        project.source("lab/Days.java", outline);
        assertAsIfClean(pictured(clean).source("lab/Days.java", outline));
        assertThat(project.outputBelow(FOLDER)).isEmpty();
    }

    @Test
    void of_an_outline_that_is_gone() {
        project.deleteSource("lab/Days.java").deleteOutput("lab/Days.class");
        assertCompiles(project);
        assertThat(project.outputBelow(FOLDER)).isEmpty();
    }

    @Test
    void but_for_what_others_put_there() {
        project.resource(FOLDER + "robots.txt", "of the lab");
        project.options("-Aroundup.formats=bibtex");
        assertCompiles(project);
        assertThat(project.outputBelow(FOLDER)).containsOnlyKeys(FOLDER + "papers.bib", FOLDER + "robots.txt");
    }

    @Test
    void and_nothing_is_gone_where_there_is_an_error() {
        SortedMap<String, String> before = pages(project);
        project.options("-Aroundup.formats=bibtex");
        project.source(
                "lab/SecondPaper.java", Lab.paper("SecondPaper", "Second").replace("Ben Outside", "Ben*"));

        assertThat(project.compile().success()).isFalse();
        assertThat(pages(project)).isEqualTo(before);
    }

    @Test
    void nor_where_the_compiler_finds_one_later() {
        SortedMap<String, String> before = pages(project);
        project.options("-Aroundup.formats=bibtex");
        project.source(
                "lab/SecondPaper.java", Lab.paper("SecondPaper", "Second").replace("People.ADA", "People.EVE"));

        assertThat(project.compile().success()).isFalse();
        assertThat(pages(project)).isEqualTo(before);
    }

    @Test
    void what_cannot_be_deleted_is_told() {
        project.options("-Aroundup.formats=bibtex,catalog").files(Undeletable::new);

        Compiled compiled = project.compile();
        assertThat(compiled.summaries()).containsExactly("error - output-failed");
        assertThat(compiled.messages().get(0).text())
                .startsWith("[roundup:output-failed] cannot delete \"" + FOLDER + "index.html\": ");
    }

    /** Files of which the page is in a place where nobody can delete it. */
    private static final class Undeletable extends ForwardingJavaFileManager<JavaFileManager> {
        Undeletable(JavaFileManager files) {
            super(files);
        }

        @Override
        public FileObject getFileForOutput(Location location, String packageName, String name, FileObject sibling)
                throws IOException {
            FileObject file = super.getFileForOutput(location, packageName, name, sibling);
            return !name.endsWith("index.html")
                    ? file
                    : new ForwardingFileObject<>(file) {
                        @Override
                        public URI toUri() {
                            return URI.create("memory:/" + name);
                        }
                    };
        }
    }
}

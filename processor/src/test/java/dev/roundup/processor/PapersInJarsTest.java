package dev.roundup.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.testing.Compiled;
import dev.roundup.testing.Compiled.Message;
import dev.roundup.testing.Lab;
import dev.roundup.testing.Project;
import java.nio.file.Path;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An outline lists a paper of a jar, which somebody compiled without the processor. */
class PapersInJarsTest {
    private static final String PAPER = "lab/FirstPaper.java";

    @TempDir
    Path folder;

    @TempDir
    Path other;

    @Test
    void errors_are_found_at_the_class_literal() {
        Compiled page = page(library("First*").source("lab/People.java", Lab.people("Ada Lane, PhD")));
        assertThat(page.summaries())
                .containsExactly("error Days.java:12:20 author-marker", "error Days.java:13:62 title-leftover");
        assertThat(page.messages())
                .extracting(Message::text)
                .allSatisfy(text -> assertThat(text).containsAnyOf("lab.FirstPaper", "lab.People"));
    }

    @Test
    void what_depends_on_the_page_is_found_as_well() {
        Compiled page = page(library("First")
                .source(
                        PAPER,
                        Lab.paper("FirstPaper", "First")
                                .replace("Topics.LEARNING", "\"Lerning\"")
                                .replace(
                                        "@Tag",
                                        "@dev.roundup.Figure(file = \"gone.svg\", alt = \"A curve falls\")\n@Tag")));
        assertThat(page.summaries())
                .containsExactly("error Days.java:13:62 figure-missing", "error Days.java:13:62 unknown-tag");
    }

    @Test
    void a_jar_on_the_module_path_is_checked_too() {
        Project papers = library("First*")
                .source("module-info.java", module("lab", "requires static dev.roundup; exports lab;"));
        assertThat(papers.compile().success()).isTrue();
        Compiled page = outline(papers)
                .source("module-info.java", module("pages", "requires static dev.roundup; requires lab;"))
                .compile();
        assertThat(page.summaries()).containsExactly("error Days.java:13:62 title-leftover");
    }

    @Test
    void warnings_are_for_the_authors_of_the_jar() {
        assertThat(page(library("First.")).summaries()).isEmpty();
    }

    @Test
    void what_they_allow_is_allowed() {
        Project papers = library("First*");
        papers.source(
                PAPER,
                Lab.paper("FirstPaper", "First*")
                        .replace(
                                "@Tag",
                                "@dev.roundup.Allow(value = \"title-leftover\", because = \"The star belongs\")\n@Tag"));
        assertThat(page(papers).summaries()).isEmpty();
    }

    @Test
    void in_a_draft_they_are_warnings() {
        assertThat(page(library("First*"), "-Aroundup.draft").summaries())
                .containsExactly("warning Days.java:13:62 title-leftover");
    }

    @Test
    void a_jar_that_is_right_is_silent() {
        assertThat(page(library("First")).summaries()).isEmpty();
    }

    private Project library(String title) {
        return Lab.lenient(other)
                .deleteSource("lab/Days.java")
                .source(PAPER, Lab.paper("FirstPaper", title))
                .options("-proc:none");
    }

    private Compiled page(Project library, String... options) {
        assertThat(library.compile().success()).isTrue();
        return outline(library).options(options).compile();
    }

    private Project outline(Project library) {
        return Project.in(folder)
                .classPath(jar(library.output()))
                .source(
                        "pages/Days.java",
                        Lab.outline("FirstPaper.class").replace("package lab;", "package pages;\n\nimport lab.*;"));
    }

    private static String module(String name, String directives) {
        return "module " + name + " { " + directives + " }\n";
    }

    private Path jar(Path classes) {
        Path jar = other.resolve("papers.jar");
        int exit = ToolProvider.findFirst("jar")
                .orElseThrow()
                .run(System.out, System.err, "--create", "--file", jar.toString(), "-C", classes.toString(), ".");
        assertThat(exit).isZero();
        return jar;
    }
}

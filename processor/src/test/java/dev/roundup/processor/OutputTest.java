package dev.roundup.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.processor.read.OutlineIndex;
import dev.roundup.testing.Compiled;
import dev.roundup.testing.Lab;
import dev.roundup.testing.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files that are written, and the messages if they cannot be. */
class OutputTest {
    @TempDir
    Path folder;

    @Test
    void nothing_is_written_where_there_is_an_error() {
        Project project = Lab.in(folder)
                .source(
                        "lab/FirstPaper.java",
                        Lab.paper("FirstPaper", "First").replace("Topics.LEARNING", "\"Lerning\""));
        Compiled compiled = project.compile();
        assertThat(compiled.summaries()).containsExactly("error FirstPaper.java:9:6 unknown-tag");
        assertThat(compiled.messages().get(0).text().lines().map(String::strip))
                .containsExactly(
                        "[roundup:unknown-tag] unknown tag \"Lerning\" in @Tag of FirstPaper",
                        "help: did you mean \"Learning\"?",
                        "see: roundup explain unknown-tag");
        assertThat(project.outputBelow("META-INF")).isEmpty();
        assertThat(project.hasOutput("lab/DaysCatalog.class")).isFalse();
    }

    @Test
    void a_message_leads_to_the_page_of_its_rule_where_the_user_publishes_it() {
        String paper = Lab.paper("FirstPaper", "First").replace("Topics.LEARNING", "\"Lerning\"");
        Compiled compiled = Lab.in(folder)
                .options("-Aroundup.docs=https://lab.example/rules/{rule}.html")
                .source("lab/FirstPaper.java", paper)
                .compile();
        assertThat(compiled.messages().get(0).text()).endsWith("see: https://lab.example/rules/unknown-tag.html");
    }

    @Test
    void a_draft_is_written_although_there_are_mistakes() {
        Project project = Lab.lenient(folder)
                .options("-Aroundup.draft")
                .source(
                        "lab/FirstPaper.java",
                        Lab.paper("FirstPaper", "First").replace("Topics.LEARNING", "\"Lerning\""));
        Compiled compiled = project.compile();
        assertThat(compiled.summaries()).containsExactly("warning FirstPaper.java:9:6 unknown-tag");
        assertThat(compiled.success()).isTrue();
        assertThat(project.outputFile(Lab.PAGE.replace("index", "draft")))
                .contains("Draft.", "unknown tag \"Lerning\"", "did you mean \"Learning\"?");
        assertThat(project.hasOutput(Lab.PAGE)).isFalse();
    }

    @Test
    void what_comes_out_is_chosen_by_the_roundup_or_for_the_whole_compile() {
        Project project = Lab.in(folder)
                .source(
                        "lab/Days.java",
                        Lab.outline("FirstPaper.class, SecondPaper.class")
                                .replace("published", "formats = dev.roundup.Format.BIBTEX,\n        published"));
        assertThat(project.compile().summaries()).isEmpty();
        assertThat(project.outputFile(Lab.PAGE.replace("index.html", "papers.bib")))
                .contains("@misc{first-paper,");
        assertThat(project.hasOutput(Lab.PAGE)).isFalse();
        assertThat(project.hasOutput("lab/DaysCatalog.class")).isFalse();

        assertThat(project.options("-Aroundup.formats=page").compile().summaries())
                .isEmpty();
        assertThat(project.hasOutput(Lab.PAGE)).isTrue();
    }

    @Test
    void a_mistake_in_a_compiled_paper_is_marked_at_the_outline() {
        Project project = Lab.lenient(folder)
                .options("-Aroundup.rules=unknown-tag=warning")
                .source(
                        "lab/FirstPaper.java",
                        Lab.paper("FirstPaper", "First").replace("Topics.LEARNING", "\"Lerning\""));
        project.compile();
        Compiled compiled = project.compileOnly("lab/Days.java");
        assertThat(compiled.summaries()).contains("warning Days.java:11:62 unknown-tag");
        assertThat(compiled.messages().get(0).text())
                .endsWith(
                        "note: in lab.FirstPaper, which comes from a class file\n    see: roundup explain unknown-tag");
    }

    @Test
    void a_mistake_in_an_outline_from_a_class_file_has_no_place_but_names_the_type() {
        Project project = Lab.lenient(folder);
        String outline = Lab.outline("FirstPaper.class, SecondPaper.class")
                .replace("published", "description = \"The 7 papers\",\n        published");
        project.source("lab/Days.java", outline).compile();
        Compiled compiled = project.compileOnly("lab/FirstPaper.java");
        assertThat(compiled.messages().get(0).text())
                .startsWith("[roundup:stale-count]")
                .endsWith("note: in lab.Days, which comes from a class file\n    see: roundup explain stale-count");
        assertThat(compiled.messages().get(0).file()).isEmpty();
    }

    @Test
    void what_is_allowed_stays_so_from_class_files() {
        String paper = Lab.paper("FirstPaper", "First").replace("@Tag(Topics.LEARNING)", """
                        @dev.roundup.Allow(value = "unknown-tag", because = "asked for by the venue")
                        @Tag("Lerning")""");
        Project project = Lab.in(folder).source("lab/FirstPaper.java", paper);
        assertThat(project.compile().summaries()).isEmpty();
        assertThat(project.compileOnly("lab/Days.java").summaries()).isEmpty();
        assertThat(project.compileOnly("lab/SecondPaper.java").summaries()).isEmpty();
    }

    @Test
    void what_a_package_allows_holds_for_its_papers() {
        Project project = Lab.in(folder)
                .source("lab/package-info.java", """
                        @dev.roundup.Allow(value = "unknown-tag", because = "tags are free here")
                        package lab;
                        """)
                .source(
                        "lab/FirstPaper.java",
                        Lab.paper("FirstPaper", "First").replace("Topics.LEARNING", "\"Lerning\""));
        assertThat(project.compile().summaries()).isEmpty();
    }

    @Test
    void what_a_package_allows_in_vain_is_said_of_the_package() {
        Project project = Lab.lenient(folder).source("lab/package-info.java", """
                @dev.roundup.Allow(value = "unknown-tag", because = "tags are free here")
                package lab;
                """);
        Compiled compiled = project.compile();
        assertThat(compiled.summaries()).containsExactly("warning package-info.java:1:28 unused-allow");
        assertThat(compiled.messages().get(0).text())
                .startsWith("[roundup:unused-allow] @Allow(\"unknown-tag\") for package lab does not silence anything");
    }

    @Test
    void what_is_wrong_with_a_paper_of_two_pages_is_said_once() {
        Project project = Lab.in(folder)
                .source(
                        "lab/FirstPaper.java",
                        Lab.paper("FirstPaper", "First").replace("Topics.LEARNING", "\"Lerning\""))
                .source("lab/MoreDays.java", """
                        package lab;
                        import dev.roundup.*;
                        @Roundup(slug = "more-days", title = "More", published = "2026-05-04",
                                sections = @Section(id = "main", papers = FirstPaper.class))
                        interface MoreDays {}
                        """);
        assertThat(project.compile().summaries())
                .singleElement()
                .asString()
                .startsWith("error FirstPaper.java:")
                .endsWith(" unknown-tag");
    }

    @Test
    void formulas_know_the_commands_of_a_file(@TempDir Path macros) throws IOException {
        Path file = Files.writeString(macros.resolve("macros.tex"), "\\newcommand{\\norm}[1]{\\lVert #1 \\rVert}");
        Project project = Lab.in(folder)
                .options("-Aroundup.macros=" + file)
                .source("lab/FirstPaper.java", Lab.paper("FirstPaper", "First").replace("@Paper", """
                                @dev.roundup.Figure(alt = "The norm $\\\\norm{x}$ falls", pending = true)
                                @dev.roundup.Abstract("The norm \\\\(\\\\norm{x}\\\\) falls.")
                                @Paper"""));
        assertThat(project.compile().summaries()).isEmpty();
        assertThat(project.outputFile(Lab.PAGE)).contains("<mo stretchy=\"false\">‖</mo>");
    }

    @Test
    void what_is_wrong_in_a_file_of_commands_is_said_with_its_place(@TempDir Path macros) throws IOException {
        Path file = Files.writeString(macros.resolve("macros.tex"), "\n  \\newcommand{\\norm}");
        Compiled compiled = Lab.in(folder).options("-Aroundup.macros=" + file).compile();
        assertThat(compiled.summaries()).containsExactly("error - unknown-option");
        assertThat(compiled.messages().get(0).text())
                .startsWith(
                        "[roundup:unknown-option] \\newcommand needs its meaning in braces at line 2, column 3 of the file"
                                + " in option roundup.macros");
    }

    @Test
    void a_page_that_cannot_be_written_is_an_error_at_its_outline() {
        Project project = Lab.in(folder).resource(Lab.PAGE + "/a-folder/in.the.way", "");
        Compiled compiled = project.compile();
        assertThat(compiled.summaries()).containsExactly("error Days.java:12:8 output-failed");
        assertThat(compiled.success()).isFalse();
        assertThat(compiled.words()).isEmpty();
        assertThat(project.hasOutput(OutlineIndex.PATH)).isFalse();
    }

    @Test
    void of_two_pages_with_one_slug_none_is_lost_without_a_word() {
        Project project = Lab.lenient(folder)
                .options("-Aroundup.rules=duplicate-slug=off")
                .source("lab/Other.java", Lab.outline("FirstPaper.class").replace("Days {}", "Other {}"));
        assertThat(project.compile().summaries()).containsExactly("error Other.java:12:8 output-failed");
    }

    @Test
    void a_fault_inside_is_one_error_and_hides_no_other() {
        Project project = Lab.in(folder)
                .options("-Xlint:-processing")
                .source("lab/Endless.java", """
                        package lab;

                        import java.lang.annotation.*;

                        @dev.roundup.LinkScheme(
                                name = "Endless",
                                kind = dev.roundup.LinkKind.PAPER,
                                id = "(a|b)*",
                                example = "a",
                                url = "https://endless.example.org/{id}")
                        @Retention(RetentionPolicy.CLASS)
                        @Target(ElementType.TYPE)
                        public @interface Endless {
                            String value();
                        }
                        """)
                .source(
                        "lab/FirstPaper.java",
                        Lab.paper("FirstPaper", "First")
                                .replace(
                                        "@Tag(Topics.LEARNING)",
                                        "@Endless(\"%s\")\n@Tag(\"Lerning\")".formatted("ab".repeat(30_000))));
        Compiled compiled = project.compile();
        assertThat(compiled.summaries())
                .containsExactly("error FirstPaper.java:6:1 internal-error", "error FirstPaper.java:10:6 unknown-tag");
        assertThat(compiled.messages().get(0).text()).contains("StackOverflowError in rule link-syntax for FirstPaper");
        assertThat(compiled.words()).isEmpty();
    }

    @Test
    void a_grammar_that_is_none_is_told_at_its_scheme_or_else_at_the_uses_of_a_compiled_one() {
        Project project = Lab.lenient(folder)
                .options("-Xlint:-processing", "-Aroundup.rules=link-scheme=warning")
                .source("lab/Hal.java", """
                        package lab;

                        @dev.roundup.LinkScheme(
                                name = "HAL",
                                kind = dev.roundup.LinkKind.PAPER,
                                id = "hal-(",
                                example = "hal-1",
                                url = "https://hal.example.org/{id}")
                        public @interface Hal {
                            String value();
                        }
                        """)
                .source(
                        "lab/FirstPaper.java",
                        Lab.paper("FirstPaper", "First").replace("@Tag(", "@Hal(\"hal-1\")\n@Tag("));
        Compiled compiled = project.compile();
        assertThat(compiled.summaries()).containsExactly("warning Hal.java:6:14 link-scheme");
        assertThat(compiled.messages().get(0).text()).contains("note: Unclosed group at character 6");
        assertThat(project.compileOnly("lab/FirstPaper.java").summaries())
                .containsExactly("error FirstPaper.java:9:6 link-syntax");
    }

    @Test
    void a_type_with_the_name_of_the_catalogue_is_an_error_and_no_page_is_written() {
        Project project = Lab.lenient(folder).source("lab/DaysCatalog.java", "package lab;\n\nclass DaysCatalog {}\n");
        Compiled compiled = project.compile();
        assertThat(compiled.summaries()).containsExactly("error Days.java:6:1 output-failed");
        assertThat(compiled.messages().get(0).text()).contains("help: rename your own DaysCatalog, or the outline");
        assertThat(project.hasOutput(Lab.PAGE)).isFalse();
    }

    @Test
    void an_old_catalogue_of_ours_among_the_sources_is_named_as_such() throws IOException {
        Project project = Lab.lenient(folder);
        assertThat(project.compile().success()).isTrue();
        Path generated = folder.resolve("generated/lab/DaysCatalog.java");
        project.source("lab/DaysCatalog.java", Files.readString(generated));
        Files.delete(generated);
        assertThat(project.compile().summaries()).isEmpty();
        project.source("lab/FirstPaper.java", Lab.paper("FirstPaper", "Another First"));
        Compiled compiled = project.compile();
        assertThat(compiled.summaries()).containsExactly("error Days.java:6:1 output-failed");
        assertThat(compiled.messages().get(0).text())
                .contains("help: an earlier compile wrote DaysCatalog.java: delete it from your sources");
    }

    @Test
    void papers_that_javac_finds_on_a_source_path_are_checked() {
        Project project = Lab.lenient(folder)
                .source("lab/FirstPaper.java", Lab.paper("FirstPaper", "First").replace("\"Ben Outside\"", "\"Ben*\""))
                .options("-sourcepath", folder.resolve("src").toString(), "-implicit:none");
        assertThat(project.compileOnly("lab/Days.java").messages())
                .singleElement()
                .satisfies(message -> assertThat(message.rule()).contains("author-marker"));
    }
}

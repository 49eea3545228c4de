package dev.roundup.processor.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.testing.Lab;
import dev.roundup.testing.Project;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Many annotations on one type, containers of repeated annotations, and pages that compete for the same place. */
class ManyAnnotationsTest {
    @TempDir
    Path folder;

    @Test
    void three_hundred_of_one_annotation_type() {
        String links = many("@dev.roundup.Link(kind = dev.roundup.LinkKind.CODE, url = \"https://example.org/%1$d\","
                + " label = \"Code %1$d\")\n");
        assertThat(page(paperWith(links)).select("#first-paper a[href^=https://example.org/]"))
                .hasSize(300);
    }

    @Test
    void three_hundred_annotation_types() {
        Project project = paperWith(many("@Badges.Badge%d\n"))
                .source(
                        "lab/Badges.java",
                        "package lab;\n\ninterface Badges {\n"
                                + many("@dev.roundup.Badge(label = \"Best in class %1$d\") @interface Badge%1$d {}\n")
                                + "}\n")
                .options("-Aroundup.annotations=lab.*");
        assertThat(page(project).select("#first-paper").text()).contains("Best in class 0", "Best in class 299");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            an empty container          | @Note.List({})                                      | 0
            a container of one          | @Note.List(@Note("one"))                            | 1
            a container of two          | @Note.List({@Note("one"), @Note("two")})            | 2
            a container beside one      | @Note.List({@Note("one"), @Note("two")}) @Note("x") | 3
            a repeated annotation       | @Note("one") @Note("two")                           | 2
            """)
    void a_container_written_by_hand(String what, String annotations, int notes) {
        Project project = paperWith(annotations.replace("@Note", "@dev.roundup.Note") + "\n");
        assertThat(page(project).select("#first-paper dt:contains(Note) ~ dd")).hasSize(notes);
    }

    @Test
    void an_annotation_of_the_users_own_with_a_list_is_no_container() {
        Project project = paperWith("@Notes(@dev.roundup.Note(\"not of the paper\"))\n")
                .source("lab/Notes.java", "package lab;\n\n@interface Notes { dev.roundup.Note[] value(); }\n")
                .options("-Aroundup.annotations=lab.*");
        assertThat(page(project).select("dt")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "days-2023, duplicate-slug",
        "Days-2023, slug-syntax",
        "../days, slug-syntax",
        "/, slug-syntax",
        ", slug-syntax"
    })
    void a_slug_that_no_second_page_may_have(String slug, String rule) {
        Project project = second(slug);
        assertThat(project.compile().messages().stream().flatMap(message -> message.rule().stream()))
                .containsExactly(rule);
        assertThat(project.outputBelow("META-INF")).isEmpty();
    }

    /** Even without the rules, no file is written over another or outside its folder. */
    @ParameterizedTest
    @CsvSource({"days-2023", "../../../../days", "/days", "..", "a\\\\b", "a:b*c?", "con", "%2e%2e/x"})
    void a_slug_that_nobody_checked(String slug) {
        Project project = second(slug).options("-Aroundup.rules=duplicate-slug=off,slug-syntax=off");
        assertThat(project.compile().messages())
                .allSatisfy(message -> assertThat(message.rule()).contains("output-failed"));
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("src", "classes", "generated");
        assertThat(folder.resolveSibling("days")).doesNotExist();
        if (project.hasOutput(Lab.PAGE)) {
            assertThat(project.outputFile(Lab.PAGE)).contains("Papers at the Days");
        }
    }

    private Project second(String slug) {
        return Lab.lenient(folder)
                .source(
                        "lab/Second.java",
                        Lab.outline("FirstPaper.class")
                                .replace("days-2023", slug == null ? "" : slug)
                                .replace("Papers at the Days", "Another page")
                                .replace("Days {}", "Second {}"));
    }

    private Project paperWith(String annotations) {
        return Lab.in(folder)
                .source(
                        "lab/FirstPaper.java",
                        Lab.paper("FirstPaper", "First").replace("@Paper(", annotations + "@Paper("));
    }

    private static String many(String each) {
        return IntStream.range(0, 300).mapToObj(each::formatted).collect(Collectors.joining());
    }

    private static Document page(Project project) {
        assertThat(project.compile().summaries()).isEmpty();
        return Jsoup.parse(project.outputFile(Lab.PAGE));
    }
}

package dev.roundup.cli.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.cli.compile.LocatedFinding;
import dev.roundup.cli.compile.OutputFolder;
import dev.roundup.cli.compile.SourceExcerpt;
import dev.roundup.cli.compile.SourceTree;
import dev.roundup.cli.compile.TreeCompilation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** In each source, the signs « and » stand around what the finding has to mark. They are not written to the file. */
final class ExactPlaceTest {
    @TempDir
    Path folder = Path.of("");

    private static String paper(String annotations) {
        return """
                package lab;

                import dev.roundup.*;

                %s
                interface Kites {}
                """.formatted(annotations);
    }

    private static String summary(String value) {
        return paper("@Paper(title = \"Kites\", authors = \"Ada Lane\")\n@Abstract(" + value + ")");
    }

    private static Arguments form(String name, String rule, String source) {
        return Arguments.of(name, rule, source);
    }

    static Stream<Arguments> forms() {
        return Stream.of(
                form("a whole value", "author-marker", paper("@Paper(title = \"Kites\", authors = «\"Ada* Lane\"»)")),
                form(
                        "a whole value in an array",
                        "author-marker",
                        paper("@Paper(title = \"Kites\", authors = {\"Ada Lane\", «\"Ben* Moor\"»})")),
                form(
                        "a value in the second of two annotations",
                        "github-repo",
                        paper(
                                "@Paper(title = \"Kites\", authors = \"Ada Lane\")\n@GitHub(\"lab/kites\") @GitHub(«\"lab\"»)")),
                form(
                        "a value in a container that the author wrote",
                        "github-repo",
                        paper("@Paper(title = \"Kites\", authors = \"Ada Lane\")\n"
                                + "@GitHub.List({@GitHub(\"lab/kites\"), @GitHub(value = «\"lab\"»)})")),
                form(
                        "a part of a string",
                        "math-syntax",
                        summary(
                                "\"Wind over the sea blows at a speed of \\\\(v^«{»2\\\\), which no kite can stand for long, we say.\"")),
                form(
                        "a part after escapes",
                        "latex-command",
                        summary("\"A \\\"so-called\\\" kite\\u0021 \\101 «\\\\kite» flies.\"")),
                form(
                        "a part of a text block",
                        "html-in-text",
                        summary(
                                "\"\"\"\n        Wind blows over the sea.\n          It is «<b>»strong</b>, \\\n        we say.\n        \"\"\"")),
                form(
                        "a part of a text block with the line ends of Windows",
                        "html-in-text",
                        summary("\"\"\"\r\n\tWind blows over the sea.\r\n\tIt is «<b>»strong</b>.\r\n\t\"\"\"")),
                form(
                        "a part of a concatenation",
                        "html-in-text",
                        summary("\"Wind blows over the sea. \"\n        + 2 + (\" kites are «<b>»strong</b>\" + '.')")),
                form(
                        "a value in the annotation of a constant",
                        "orcid-checksum",
                        paper("@Paper(title = \"Kites\", authors = People.ADA)") + """
                                @Site(name = "Lab", people = People.class)
                                interface Lab {}

                                interface People {
                                    @Person(orcid = «"0000-0002-1825-0098"»)
                                    String ADA = "Ada Lane";
                                }
                                """),
                form(
                        "a value in a nested annotation",
                        "blank-value",
                        paper("@Paper(title = \"Kites\", authors = \"Ada Lane\")") + """
                                @Roundup(slug = "days", title = "Days", published = "2024-05-06",
                                        sections = {
                                            @Section(id = "main", papers = Kites.class),
                                            @Section(id = "more", title = «" "», papers = Kites.class)
                                        })
                                interface Days {}
                                """),
                form(
                        "a part of a constant of the same file",
                        "html-in-text",
                        paper("@Paper(title = \"Kites\", authors = \"Ada Lane\")\n@Abstract(Words.WIND)") + """
                                interface Words {
                                    String SEA = "Wind blows over the sea";
                                    String WIND = SEA + ". It is «<b>»strong</b>.";
                                }
                                """));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void a_finding_marks_what_is_wrong(String name, String rule, String marked) throws IOException {
        String source = marked.replace("«", "").replace("»", "");
        int start = marked.indexOf('«');
        String wrong = marked.substring(start + 1, marked.indexOf('»'));
        long line = source.substring(0, start).lines().count() + (source.charAt(start - 1) == '\n' ? 1 : 0);

        LocatedFinding found = only(rule, Map.of("Kites.java", source));

        assertThat(found.line()).hasValue(line);
        SourceExcerpt excerpt = found.place().excerpt().orElseThrow();
        assertThat(excerpt.line().substring(excerpt.caret()))
                .startsWith(wrong.lines().findFirst().orElseThrow());
        assertThat(found.column()).hasValue(excerpt.caret() + 1);
        assertThat(excerpt.line().substring(excerpt.caret(), excerpt.caret() + excerpt.width()))
                .isEqualTo(wrong);
    }

    /** A compiler cannot show a place in a text, so the message says where it is. Here the carets do. */
    @Test
    void a_message_need_not_say_in_words_what_the_carets_show() throws IOException {
        LocatedFinding found = only("html-in-text", Map.of("Kites.java", summary("""
                "A long sentence about wind over the sea, and then another one about <b>strong</b> kites that fly in it."
                """.strip())));
        assertThat(found.message()).doesNotContain("column").doesNotContain("of the text");
        assertThat(found.details()).noneMatch(detail -> detail.strip().equals("^"));
        assertThat(found.details()).noneMatch(detail -> detail.startsWith("note: …"));
    }

    @Test
    void a_part_of_a_constant_in_another_file_is_marked_there_and_its_user_is_named() throws IOException {
        LocatedFinding found = only("html-in-text", Map.of("Kites.java", summary("Words.WIND"), "Words.java", """
                                package lab;

                                interface Words {
                                    String WIND = "It is <b>strong</b>.";
                                }
                                """));
        assertThat(found.place().toString()).endsWith("Words.java:4:26");
        assertThat(found.remarks().get(0)).startsWith("note: used at ").endsWith("Kites.java:6:11");
    }

    @Test
    void a_part_of_a_text_from_a_file_has_the_place_of_its_name() throws IOException {
        Files.createDirectories(folder.resolve("lab"));
        Files.writeString(folder.resolve("lab/kites.txt"), "It is <b>strong</b>.\n");
        LocatedFinding found = only("html-in-text", Map.of("Kites.java", summary("file = \"kites.txt\"")));
        assertThat(found.place().excerpt().orElseThrow().width()).isEqualTo("\"kites.txt\"".length());
        assertThat(found.message()).contains("line 1, column 7 of the text");
    }

    private LocatedFinding only(String rule, Map<String, String> sources) throws IOException {
        Path lab = Files.createDirectories(folder.resolve("lab"));
        for (Map.Entry<String, String> source : sources.entrySet()) {
            Files.writeString(lab.resolve(source.getKey()), source.getValue());
        }
        List<LocatedFinding> found = new TreeCompilation(SourceTree.of(List.of(folder)), List.of(), Map.of())
                .run(OutputFolder.NOWHERE, () -> {}).stream()
                        .filter(any -> any.rule().equals(rule) || any.isOfCompiler())
                        .toList();
        assertThat(found).as(rule).hasSize(1);
        return found.get(0);
    }
}

package dev.roundup.cli.importer;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.cli.ExitCode;
import dev.roundup.cli.Ran;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A file that is not a list, or is broken, gets an error of one line, and nothing is written. */
final class HostileFilesTest {
    @TempDir
    Path folder = Path.of("");

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of(
                        "cut.csv", "Title,Authors\nKites,\"Ann\n", "cut.csv:2: not read: the row that begins here"),
                Arguments.of("cut.json", "[\n {\"title\":", "line 2"),
                Arguments.of("none.json", "{\"a\": 1}", "line 1: an array of items was expected"),
                Arguments.of("tabs.yml", "- title: Kites\n\tauthors: Ann\n", "line 2: this is not YAML"),
                Arguments.of("cut.yml", "- title: \"Kites\n", "this is not YAML"),
                Arguments.of("scalar.yml", "Kites\n", "line 1: a list of papers was expected"),
                Arguments.of("tag.yml", "- title: !!java.net.URL [x]\n", "line 1: this is not YAML: Global tag"),
                Arguments.of("laughs.yml", laughs(), "line 1: this is not YAML: Number of aliases"),
                Arguments.of("deep.yml", "- title: " + "[".repeat(5000) + "\n", "line 1: this is not YAML"),
                Arguments.of("deep.json", "[".repeat(100_000), "this is not JSON"),
                Arguments.of("bad.md", "+++\ntitle = \"Kites\"\nauthors = [\n+++\n", "line 4: this is not TOML"),
                Arguments.of("deep.md", "+++\na = " + "[\n".repeat(50_000) + "\n+++\n", "nested too deeply"),
                Arguments.of(
                        "long.md",
                        "+++\n" + "a = \"\n".repeat(100_000) + "+++\n",
                        "line 2: the TOML that begins here has"),
                Arguments.of(
                        "huge.md", "[".repeat(4 << 20), "the post has 4,194,304 characters; the limit is 2,097,152"),
                Arguments.of("nul.bib", "@misc{a,\n title = {Ki\0tes}}", "line 2: a NUL character"),
                Arguments.of("cut.bib", "@misc{a,\n title = {Ki", "cut.bib:1: not read: the @misc that begins here"),
                Arguments.of("many.json", "[" + "{},".repeat(20_000) + "{}]", "the list has 20001 papers"),
                Arguments.of("open.bib", "@misc{x,".repeat(100_000), "no papers were found"),
                Arguments.of("empty.bib", "", "no papers were found"),
                Arguments.of("empty.ris", "", "no papers were found"),
                Arguments.of("words.ris", "Kites\n", "words.ris:1: not read: this line is in no record"),
                Arguments.of("words.enw", "Kites\n", "words.enw:1: not read: this line has no tag"),
                Arguments.of(
                        "bomb.xml",
                        "<!DOCTYPE dblp [\n<!ENTITY a \"ha\">\n<!ENTITY b \"&a;&a;&a;\">\n]>\n<dblp><article>&b;</article></dblp>",
                        "line 1: the file declares entities of its own"),
                Arguments.of(
                        "outside.xml",
                        "<!DOCTYPE dblp SYSTEM \"file:///etc/passwd\">\n<dblp><article><title>&x;</title></article></dblp>",
                        "outside.xml:2: not read: the <article> that begins here cannot be read"),
                Arguments.of(
                        "deep.xml",
                        "<dblp><article>" + "<i>".repeat(100_000),
                        "deep.xml:1: not read: the <article> that begins here cannot be read: line 1: the elements are nested"),
                Arguments.of("open.xml", "<dblp>" + "<article>".repeat(100_000), "too much of the file cannot be read"),
                Arguments.of("comments.xml", "<dblp>" + "<!--".repeat(1_000_000), "no paper was found"),
                Arguments.of("cut.xml", "<dblp><article><title>Ki", "cut.xml:1: not read: the <article>"),
                Arguments.of("none.xml", "<collection></collection>", "no paper was found"),
                Arguments.of("rss.xml", "<rss/>", "unknown XML; the root element must be"),
                Arguments.of("feed.xml", "<feed/>", "no papers were found"),
                Arguments.of("cut-feed.xml", "<feed><entry>", "this is not XML"),
                Arguments.of(
                        "deep2.json",
                        "{\"notes\":[{\"forum\":\"x\",\"content\":{\"a\":" + "[".repeat(100_000),
                        "not JSON"),
                Arguments.of("cut2.json", "{\"results\":[{\"authorships\":[", "not JSON"),
                Arguments.of("cut.toml", "[[papers]]\ntitle = \"Ki", "cut.toml:1: not read: this table cannot be read"),
                Arguments.of("deep.toml", "[[papers]]\na = " + "[\n".repeat(50_000), "nested too deeply"),
                Arguments.of("none.toml", "a = 1\n", "line 1: a list of papers was expected"),
                Arguments.of("many.toml", "[[papers]]\n".repeat(20_001), "the list has 20001 papers"),
                Arguments.of("list.docx", "PK", "unknown format"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void refused_with_a_line(String name, String text, String message) {
        Ran ran = Import.in(folder).file(name, text).run();
        assertThat(ran.err()).contains(message).doesNotContain("fault of roundup itself");
        assertThat(ran.exitCode()).isEqualTo(ExitCode.FAILURE);
        assertThat(folder.resolve("src")).doesNotExist();
    }

    @Test
    void a_file_in_another_encoding_is_refused_unless_that_is_said() {
        byte[] latin = "@misc{a,\n title = {Fêtes},\n author = {Zoë Ash}}".getBytes(ISO_8859_1);
        Ran refused = Import.in(folder).file("a.bib", latin).run();
        assertThat(refused.err()).contains("line 2: the byte 0xEA is not valid UTF-8");
        Import said = Import.in(folder).file("a.bib", latin).options("--encoding", "ISO-8859-1");
        said.run();
        assertThat(said.source("Fetes.java")).contains("title = \"Fêtes\"", "authors = \"Zoë Ash\"");
    }

    @Test
    void xml_never_reads_another_file() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        Import list = Import.in(folder.resolve("in")).file("a.xml", """
                <!DOCTYPE dblp SYSTEM "%s">
                <dblp><article><author>Ann Ash</author><title>Kites</title></article>
                <article><author>Ann Ash</author><title>&secret;</title></article></dblp>
                """.formatted(secret.toUri()));
        assertThat(list.run().exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(list.source("Kites.java")).contains("title = \"Kites\"").doesNotContain("secret");
    }

    @Test
    void byte_order_marks_and_windows_line_ends_are_no_matter() throws IOException {
        String list = "Title,Authors\r\n\"Two\r\nlines\",Zoë Ash\r\n";
        Import withMark = Import.in(folder.resolve("a")).file("a.csv", ("\uFEFF" + list).getBytes(UTF_8));
        withMark.run();
        assertThat(withMark.source("TwoLines.java")).contains("Zoë Ash").doesNotContain("\r");
        ByteArrayOutputStream wide = new ByteArrayOutputStream();
        wide.write(("\uFEFF" + list).getBytes(UTF_16LE));
        Import inUtf16 = Import.in(folder.resolve("b")).file("a.csv", wide.toByteArray());
        inUtf16.run();
        assertThat(inUtf16.source("TwoLines.java")).isEqualTo(withMark.source("TwoLines.java"));
    }

    @Test
    void a_file_of_fifty_megabytes_is_not_even_opened() throws IOException {
        Path large = folder.resolve("large.bib");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(50L << 20);
        }
        Ran ran = Ran.of(
                "import",
                large.toString(),
                "--package",
                "lab",
                "--out",
                folder.resolve("src").toString());
        assertThat(ran.err()).contains("the file has 50 MB; the limit is 32 MB");
    }

    @Test
    void deep_and_long_html_is_read() {
        Import list = Import.in(folder).file("deep.html", "<b>Kites</b><br><i>Ann Ash</i>" + "<div>".repeat(50_000));
        assertThat(list.run().exitCode()).isEqualTo(ExitCode.FINE);
        assertThat(list.names()).contains("Kites.java");
    }

    @Test
    void names_lead_nowhere_else() throws IOException {
        Files.writeString(folder.resolve("secret.png"), "secret");
        Import list = Import.in(folder.resolve("in")).file("a.bib", """
                @misc{a, title = {Kites}, author = {Ann Ash}, preview = {../secret.png}}
                """);
        list.run();
        assertThat(list.names()).containsExactly("A.java", "Kites.java", "Website.java");
        Ran ran = Ran.of("import", "x.bib", "--package", "../up", "--out", folder.toString());
        assertThat(ran.exitCode()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void texts_that_look_like_java_stay_texts() {
        String hostile = "three \"\"\"\"\"\" quotes, \\u0041, {{x}}, a } and $T $S $L";
        String cell = "\"" + hostile.replace("\"", "\"\"") + "\"";
        Import list = Import.in(folder)
                .file("t.csv", "Title,Authors,Abstract,Room\n" + String.join(",", cell, cell, cell, cell) + "\n");
        list.run();
        assertThat(list.compile("-Aroundup.draft").messages())
                .noneMatch(message -> message.kind().equals("error"));
    }

    private static String laughs() {
        StringBuilder yaml = new StringBuilder("a0: &a0 [ha, ha]\n");
        for (int i = 1; i < 30; i++) {
            yaml.append(String.format("a%s: &a%s [*a%s, *a%s, *a%s]%n", i, i, i - 1, i - 1, i - 1));
        }
        return yaml.append("papers:\n- title: Kites\n").toString();
    }
}

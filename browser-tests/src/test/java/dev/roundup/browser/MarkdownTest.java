package dev.roundup.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.testing.Installed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pandoc, which Quarto runs, and a reader of CommonMark take nothing in a text for markup. */
class MarkdownTest {
    private static final Path PANDOC = Path.of("/usr/bin/pandoc");

    private static final Set<String> OF_ROUNDUPS = Set.of(
            "html",
            "head",
            "body",
            "h2",
            "h3",
            "p",
            "a",
            "img",
            "em",
            "strong",
            "span",
            "ul",
            "ol",
            "li",
            "figure",
            "figcaption",
            "br");

    @TempDir
    static Path folder;

    private static HostileRoundups roundups;

    @BeforeAll
    static void compile() throws IOException {
        Installed.assume("PANDOC", "no Markdown is read", "pandoc", PANDOC.toString());
        roundups = new HostileRoundups(Files.createDirectory(folder.resolve("sources")), "-Aroundup.formats=markdown");
        roundups.compile();
    }

    @ParameterizedTest
    @ValueSource(strings = {"markdown", "commonmark_x", "gfm+yaml_metadata_block"})
    void what_is_hostile_is_text(String format) throws Exception {
        Document read = Jsoup.parse(html(files(), format));

        assertThat(read.select("h3").size()).isGreaterThan(roundups.texts().size());
        assertThat(read.getAllElements().stream()
                        .map(Element::tagName)
                        .filter(name -> !name.startsWith("#"))
                        .collect(Collectors.toSet()))
                .isSubsetOf(OF_ROUNDUPS);
        assertThat(read.getAllElements())
                .allMatch(element -> element.attributes().asList().stream()
                        .noneMatch(attribute -> attribute.getKey().startsWith("on")
                                || attribute.getKey().equals("style")
                                || attribute.getValue().matches("(?is)\\W*(java|vb)script:.*")));
        assertThat(read.select("img").eachAttr("src")).allMatch(address -> address.startsWith("./"));
    }

    @Test
    void nothing_is_a_shortcode_of_quarto() throws IOException {
        for (Path file : files()) {
            assertThat(Files.readString(file)).doesNotContain("{{<", "{{%");
        }
    }

    /** A file for each roundup, and one for each of its two papers. */
    private static List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(roundups.output().resolve("META-INF/resources/roundup"))) {
            List<Path> files =
                    all.filter(file -> file.toString().endsWith(".md")).toList();
            assertThat(files).hasSize(3 * roundups.texts().size());
            return files;
        }
    }

    private static String html(List<Path> files, String format) throws Exception {
        List<String> command = new ArrayList<>(
                List.of(PANDOC.toString(), "--from=" + format, "--to=html", "--mathjax", "--file-scope"));
        files.forEach(file -> command.add(file.toString()));
        Process pandoc = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String html = new String(pandoc.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(pandoc.waitFor()).as(format).isZero();
        return html;
    }
}

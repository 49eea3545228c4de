package dev.roundup.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A real Jekyll shows each post as it was written, and runs nothing in it. */
class JekyllTest {
    private static final String LAYOUT = """
            <!DOCTYPE html>
            <html><head><meta charset="utf-8"><title>{{ page.title | escape }}</title></head>
            <body data-author="{{ page.author | escape }}" data-description="{{ page.description | escape }}" data-date="{{ page.date | date: '%Y-%m-%d' }}"><aside>{{ page.excerpt }}</aside><main>{{ content }}</main></body></html>
            """;

    @TempDir
    static Path folder;

    private static HostileRoundups roundups;
    private static JekyllSite hostile;
    private static JekyllSite example;

    @BeforeAll
    static void build() throws IOException {
        Path sources = Files.createDirectory(folder.resolve("sources"));
        roundups = new HostileRoundups(sources);
        roundups.compile();
        hostile = JekyllSite.build(Files.createDirectory(folder.resolve("hostile")), roundups.output(), LAYOUT);
        example = JekyllSite.build(Files.createDirectory(folder.resolve("example")), Example.folder(), LAYOUT);
    }

    static IntStream numbers() {
        return IntStream.range(0, roundups.texts().size());
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void what_is_hostile_comes_out_as_it_was_written(int number) throws IOException {
        String post = Files.readString(roundups.output().resolve(HostileRoundups.post(number)));
        Document built = Jsoup.parse(Files.readString(hostile.post("days-" + number)));
        Document page =
                Jsoup.parse(Files.readString(roundups.output().resolve(HostileRoundups.page(number) + "index.html")));

        assertThat(nodes(built.expectFirst("main"))).isEqualTo(written(post)).hasSizeGreaterThan(50);
        assertThat(built.select("main article.paper")).hasSize(2);
        assertThat(built.title().replace("\u2060", "")).isEqualTo(page.title().replace("\u2060", ""));
        assertThat(built.body().attr("data-author").replace("\u2060", "").strip())
                .isEqualTo(page.select(".byline .author")
                        .first()
                        .wholeText()
                        .strip()
                        .replace("\u2060", ""));
        assertThat(built.body().attr("data-date")).isEqualTo("2026-05-04");
    }

    @Test
    void the_example_comes_out_as_it_was_written() throws IOException {
        String post = Files.readString(Example.folder().resolve(Example.POST));
        Document built = Jsoup.parse(Files.readString(example.post("neurips-2023")));

        assertThat(nodes(built.expectFirst("main"))).isEqualTo(written(post)).hasSizeGreaterThan(500);
        assertThat(built.title()).isEqualTo("AMLab Papers at NeurIPS 2023");
        assertThat(built.expectFirst("aside").html())
                .startsWith("<p>Read here about the 8 papers")
                .endsWith("</p>");
    }

    @Test
    void what_a_post_shows_lies_where_it_says() throws IOException {
        Document built = Jsoup.parse(Files.readString(example.post("neurips-2023")));
        List<String> addresses = new ArrayList<>(built.select("[src]").eachAttr("src"));
        addresses.addAll(built.select("[href^=/]").eachAttr("href"));

        assertThat(addresses).hasSizeGreaterThan(20).allSatisfy(address -> {
            assertThat(address).startsWith("/");
            assertThat(example.folder().resolve(address.substring(1))).isRegularFile();
        });
    }

    private static List<String> written(String post) {
        return nodes(
                Jsoup.parse("<main>" + HostileRoundups.body(post) + "</main>").expectFirst("main"));
    }

    /** Every node below an element on its own line, with its depth. */
    private static List<String> nodes(Element parent) {
        List<String> lines = new ArrayList<>();
        parent.traverse((node, depth) -> lines.add(depth + " " + line(node)));
        return lines;
    }

    private static String line(Node node) {
        return node instanceof TextNode text
                ? "text " + text.getWholeText()
                : node.nodeName() + " " + node.attributes();
    }
}

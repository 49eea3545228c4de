package dev.roundup.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.testing.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

/** A real Hugo shows each post as it was written, runs nothing in it, and reads the facts of papers. */
class HugoTest {
    private static final String ROUNDUPS = "META-INF/resources/roundup";

    /** The layout escapes nothing, reads Markdown in every value, and runs shortcodes in them. */
    private static final String LAYOUT = """
            <!DOCTYPE html>
            <html><head><meta charset="utf-8"><title>{{ .Title }}</title></head>
            <body data-date="{{ .Date.Format "2006-01-02" }}" data-type="{{ .Type }}">
            <h1>{{ .Title | safeHTML }}</h1><h2>{{ .Title | markdownify }}</h2>
            <aside>{{ .Summary | safeHTML }}</aside>
            {{ range .Params.authors }}<b>{{ . | safeHTML }}</b>{{ end }}
            {{ range .Params.tags }}<i>{{ . | safeHTML }}</i>{{ end }}
            {{ with .Params.abstract }}<blockquote>{{ $.RenderString . }}</blockquote>{{ end }}
            {{ range .Params.links }}<a class="link" href="{{ .url }}">{{ .name | safeHTML }}</a>{{ end }}
            {{ with .Resources.GetMatch "featured*" }}<img id="featured" src="{{ .RelPermalink }}">{{ end }}
            {{ with .Resources.Get "cite.bib" }}<pre>{{ .Content }}</pre>{{ end }}
            <main>{{ .Content }}</main></body></html>
            """;

    @TempDir
    static Path folder;

    private static HostileRoundups roundups;
    private static HugoSite hostile;
    private static HugoSite days;

    @BeforeAll
    static void build() throws IOException {
        roundups = new HostileRoundups(Files.createDirectory(folder.resolve("sources")), "-Aroundup.formats=hugo");
        roundups.compile();
        hostile = HugoSite.build(
                Files.createDirectory(folder.resolve("hostile")),
                roundups.output().resolve(ROUNDUPS),
                LAYOUT);
        Path pictures = Files.createDirectories(folder.resolve("pictures/lab"));
        Files.writeString(
                pictures.resolve("a plot.svg"), "<svg xmlns='http://www.w3.org/2000/svg' width='4' height='3'/>");
        Project project = Project.in(Files.createDirectory(folder.resolve("days-sources")))
                .options("-Aroundup.assets=" + pictures.getParent())
                .source("lab/Days.java", """
                        package lab;

                        import dev.roundup.*;

                        @Roundup(slug = "days", title = "Our days", published = "2024-05-06",
                                description = "What we show.", formats = {Format.HUGO, Format.BIBTEX},
                                sections = @Section(id = "main", papers = First.class))
                        interface Days {}

                        @Paper(title = "First of $O(n)$", authors = {"Ada Lane", "Ben Moor"})
                        @Abstract("About :heart: and *x* and {{ braces }}.")
                        @Tldr("Short.")
                        @Tag("Curves")
                        @Figure(file = "a plot.svg", alt = "A curve falls")
                        @Doi("10.1000/182")
                        interface First {}
                        """);
        assertThat(project.compile().success()).isTrue();
        days = HugoSite.build(
                Files.createDirectory(folder.resolve("days")), project.output().resolve(ROUNDUPS), LAYOUT);
    }

    static IntStream numbers() {
        return IntStream.range(0, roundups.texts().size());
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void what_is_hostile_comes_out_as_it_was_written(int number) throws IOException {
        String body = Files.readString(roundups.output()
                .resolve(HostileRoundups.page(number) + "hugo/content/post/days-" + number + "/body.txt"));
        Document built = page(hostile, "post/days-" + number);

        assertThat(nodes(built.expectFirst("main")))
                .isEqualTo(nodes(Jsoup.parse("<main>" + body + "</main>").expectFirst("main")))
                .hasSizeGreaterThan(50);
        assertThat(built.body().attr("data-date")).isEqualTo("2026-05-04");
        assertIsText(built);
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void the_facts_of_papers_are_text_in_a_theme_that_does_not_escape_them(int number) throws IOException {
        List<Path> papers = new ArrayList<>();
        try (Stream<Path> found = Files.walk(hostile.folder("publication/days-" + number))) {
            found.filter(file -> file.endsWith("index.html")).forEach(papers::add);
        }
        assertThat(papers).hasSize(2);
        for (Path paper : papers) {
            assertIsText(Jsoup.parse(Files.readString(paper)));
        }
    }

    /** What is not in the body, which the page itself has as well. */
    private static void assertIsText(Document built) {
        built.expectFirst("main").remove();
        assertThat(built.select("script, iframe, object, embed, form, svg, math, style, base, link, marquee"))
                .isEmpty();
        assertThat(built.select("[onerror], [onload], [onfocus], [ontoggle], [onmouseover], [style], [srcset]"))
                .isEmpty();
        assertThat(built.select("img:not(#featured)")).isEmpty();
        assertThat(built.select("[href]").eachAttr("href"))
                .noneMatch(address -> address.matches("(?i)\\W*(java|vb)script:.*"));
    }

    @Test
    void a_theme_reads_the_facts_of_a_post() throws IOException {
        Document built = page(days, "post/days");

        assertThat(built.title()).isEqualTo("Our days");
        assertThat(built.expectFirst("aside").text()).isEqualTo("What we show.");
        assertThat(built.body().attr("data-date")).isEqualTo("2024-05-06");
        assertThat(built.select("main article.paper")).hasSize(1);
        assertThat(built.select("main math")).isNotEmpty();
        assertThat(built.select("main .abstract").text()).contains(":heart: and *x* and {{braces}}");
        for (String address : built.select("main [src]").eachAttr("src")) {
            assertThat(days.folder("post/days").resolve(address)).isRegularFile();
        }
        assertThat(days.folder("post/days/papers.bib")).isRegularFile();
    }

    @Test
    void a_theme_reads_the_facts_of_a_paper() throws IOException {
        Document built = page(days, "publication/days/first");

        assertThat(built.title()).isEqualTo("First of O(n)");
        assertThat(built.body().attr("data-type")).isEqualTo("publication");
        assertThat(built.select("b").eachText()).containsExactly("Ada Lane", "Ben Moor");
        assertThat(built.select("i").eachText()).containsExactly("Curves");
        assertThat(built.select("a.link").eachAttr("href")).containsExactly("https://doi.org/10.1000/182");
        assertThat(built.select("#featured").attr("src")).isEqualTo("/lab/publication/days/first/featured.svg");
        assertThat(days.folder("publication/days/first/featured.svg")).isRegularFile();
        assertThat(built.select("pre").text()).contains("doi = {10.1000/182}");
    }

    private static Document page(HugoSite site, String path) throws IOException {
        return Jsoup.parse(Files.readString(site.folder(path).resolve("index.html")));
    }

    /** Every node below an element on its own line, with its depth. */
    private static List<String> nodes(Element parent) {
        List<String> lines = new ArrayList<>();
        parent.traverse((node, depth) -> lines.add(depth + " " + line(node)));
        return lines;
    }

    private static String line(Node node) {
        return node instanceof TextNode text
                ? "text " + text.getWholeText().strip()
                : node.nodeName() + " " + node.attributes();
    }
}

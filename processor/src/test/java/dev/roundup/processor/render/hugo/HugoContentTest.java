package dev.roundup.processor.render.hugo;

import static dev.roundup.processor.model.PaperBuilder.paper;
import static dev.roundup.processor.model.RoundupBuilder.roundup;
import static dev.roundup.processor.model.TestOrigin.text;
import static dev.roundup.processor.render.SampleRoundup.figure;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.processor.model.Format;
import dev.roundup.processor.model.LinkKind;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.RoundupBuilder;
import dev.roundup.processor.render.HostileTexts;
import dev.roundup.processor.render.HostileValuesTest;
import dev.roundup.processor.render.Pages;
import dev.roundup.processor.render.SampleRoundup;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HugoContentTest {
    private static final String POST = "hugo/content/post/neurips-2023/";
    private static final String PAPER = "hugo/content/publication/";

    private final Map<String, String> sample =
            Pages.files(sample(Format.PAGE, Format.HUGO, Format.BIBTEX, Format.ATOM));

    @Test
    void the_post_has_its_facts_above_a_shortcode() {
        assertThat(post(roundup("Neso")
                        .title("\"Quoted\": papers, 3 < 4")
                        .description("What\nwe say")
                        .published("2023-11-20T08:00:00+01:00")
                        .updated("2023-12-01")))
                .isEqualTo("""
                ---
                title: "\\"Quoted\\": papers, 3 < 4"
                description: "What we say"
                summary: "What we say"
                date: "2023-11-20T08:00:00+01:00"
                lastmod: "2023-12-01"
                ---

                {{< roundup >}}
                """);
    }

    @Test
    void lists_show_the_title_if_there_is_no_description() {
        assertThat(post(roundup("Neso")))
                .contains("\nsummary: \"Papers at NeurIPS 2023\"\n")
                .doesNotContain("description");
    }

    @Test
    void lines_of_ones_own_come_last_or_in_place_of_ours() {
        assertThat(post(roundup("Neso").frontMatter("summary", "**Ours**").frontMatter("no", "1\n---\n")))
                .contains("\nsummary: \"**Ours**\"\n", "\n\"no\": \"1\\n---\\n\"\n---\n");
    }

    @Test
    void the_shortcode_shows_the_body_as_it_is() {
        assertThat(sample.get("hugo/layouts/shortcodes/roundup.html"))
                .isEqualTo("{{- with .Page.Resources.Get \"body.txt\" }}{{ .Content | safeHTML }}{{ end -}}\n");
    }

    @Test
    void the_body_has_the_papers_of_the_page_and_names_the_files_beside_it() {
        Document page = Jsoup.parse(sample.getOrDefault("index.html", ""));
        Element body = body(sample);

        assertThat(Pages.texts(body, ".title"))
                .isEqualTo(Pages.texts(page, ".title"))
                .isNotEmpty();
        assertThat(Pages.texts(body, ".abstract")).isEqualTo(Pages.texts(page, ".abstract"));
        assertThat(body.select("h1, main, form, button, script, .byline")).isEmpty();
        List<String> files = body.select("[src]").eachAttr("src");
        assertThat(files).isNotEmpty().allSatisfy(file -> assertThat(sample).containsKey(POST + file));
        assertThat(body.select(".files a").eachAttr("href")).containsExactly("papers.bib");
        assertThat(sample).containsKey(POST + "papers.bib").doesNotContainKey(POST + "feed.xml");
    }

    @Test
    void posts_for_jekyll_and_for_hugo_can_be_written_together() {
        Map<String, String> both = Pages.files(sample(Format.JEKYLL, Format.HUGO));

        assertThat(body(both).select("img").eachAttr("src")).noneMatch(address -> address.startsWith("/"));
        assertThat(both.get(POST + "body.txt"))
                .isEqualTo(Pages.files(sample(Format.HUGO)).get(POST + "body.txt"));
        assertThat(both.get("_posts/2023-11-20-neurips-2023.html"))
                .isEqualTo(Pages.files(sample(Format.JEKYLL)).get("_posts/2023-11-20-neurips-2023.html"));
    }

    @Test
    void each_paper_has_a_folder_with_what_academic_themes_read() {
        assertThat(sample.get(PAPER + "equivariant-gliders/index.md")).startsWith("""
                ---
                title: "Equivariant Gliders: Learning to Soar on a Sphere"
                authors: ["Ada Vermeer","Björn Ørsted","Ellen Outsider","Dóra Kovács"]
                date: "2023-12-10"
                publishDate: "2023-11-20T08:00:00+01:00"
                publication_types: ["paper-conference"]
                publication: "Proceedings of the Northern Earth & Sky Observations"
                abstract: "Gliders stay aloft""");
        assertThat(sample.get(PAPER + "equivariant-gliders/index.md"))
                .contains(
                        "\nsummary: \"A glider that knows the sphere finds thermals it has never seen.\"\n",
                        "{\"type\":\"code\",\"name\":\"Code\",\"label\":\"Code\",\"url\":\"https://github.com/sample/gliders\"}")
                .endsWith("---\n");
        assertThat(sample.get(PAPER + "equivariant-gliders/cite.bib"))
                .startsWith("@inproceedings{equivariant-gliders,\n");
        assertThat(sample.keySet()).anyMatch(name -> name.matches(PAPER + "[^/]+/featured[.]svg"));
    }

    @Test
    void the_picture_has_its_description() {
        Map<String, String> files = Pages.files(roundup("Neso")
                .formats(Format.HUGO)
                .section(
                        "main",
                        paper("A")
                                .figure(figure("a/my figure.svg", "A curve", 30, 20))
                                .build())
                .build());

        assertThat(files.get(PAPER + "a/index.md")).contains("\nimage: {\"alt_text\":\"A curve\"}\n");
        assertThat(files).containsKeys(PAPER + "a/featured.svg", POST + "my-figure.svg");
    }

    @Test
    void papers_whose_ids_differ_only_in_case_have_folders_of_their_own() {
        assertThat(Pages.files(roundup("Neso")
                                .formats(Format.HUGO)
                                .section(
                                        "main",
                                        paper("A").id("one").build(),
                                        paper("B").id("One").build())
                                .build())
                        .keySet())
                .contains(PAPER + "one/index.md", PAPER + "One-2/index.md");
    }

    @Test
    void a_theme_that_does_not_escape_values_still_shows_text() {
        String matter = Pages.files(roundup("Neso")
                        .formats(Format.HUGO)
                        .section(
                                "main",
                                paper("A")
                                        .title("<b> [x](javascript:y) a < b")
                                        .link(LinkKind.CODE, "{{< x >}} {{% y %}}", "https://a.example/")
                                        .build())
                        .build())
                .get(PAPER + "a/index.md");

        assertThat(matter)
                .contains("title: \"<\u2060b> [x]\u2060(javascript:y) a < b\"\n")
                .doesNotContain("{{<", "{{%");
    }

    static List<String> hostile() {
        return HostileTexts.all().toList();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void no_value_ends_its_line_or_begins_a_shortcode(String value) {
        Roundup everywhere = HostileValuesTest.everywhere(value);
        Map<String, String> files = Pages.files(new Roundup(
                everywhere.slug(),
                everywhere.metadata(),
                everywhere.siteReference(),
                everywhere.venueReference(),
                everywhere.body(),
                everywhere.design(),
                java.util.Set.of(Format.HUGO),
                List.of(),
                everywhere.declaringType()));

        assertThat(files.keySet()).allMatch(name -> !name.contains("..") && !name.contains("//"));
        files.forEach((name, text) -> {
            if (name.endsWith("/index.md")) {
                assertThat(text.lines())
                        .allMatch(line -> line.matches("---|[a-zA-Z_]+: [\"\\[{].*|\\{\\{< roundup >}}|"));
                assertThat(text.replace("{{< roundup >}}", "")).doesNotContain("{{<", "{{%");
            }
        });
    }

    private static Roundup sample(Format... formats) {
        Roundup sample = SampleRoundup.roundup();
        RoundupBuilder builder = roundup("Neso2023")
                .published("2023-11-20T08:00:00+01:00")
                .site(SampleRoundup.site())
                .venue(SampleRoundup.venue())
                .formats(formats);
        sample.body().sections().forEach(builder::section);
        return builder.build();
    }

    private static String post(RoundupBuilder roundup) {
        return Pages.files(roundup.formats(Format.HUGO).build()).getOrDefault(POST + "index.md", "");
    }

    private static Element body(Map<String, String> files) {
        return Jsoup.parse(files.getOrDefault(POST + "body.txt", "")).body();
    }
}

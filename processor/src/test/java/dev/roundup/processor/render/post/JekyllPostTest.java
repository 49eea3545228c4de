package dev.roundup.processor.render.post;

import static dev.roundup.processor.model.PaperBuilder.paper;
import static dev.roundup.processor.model.RoundupBuilder.roundup;
import static dev.roundup.processor.model.TestOrigin.at;
import static dev.roundup.processor.model.TestOrigin.text;
import static dev.roundup.processor.render.SampleRoundup.figure;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.processor.model.Abstract;
import dev.roundup.processor.model.RoundupBuilder;
import dev.roundup.processor.render.Pages;
import dev.roundup.processor.render.SampleRoundup;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JekyllPostTest {
    private static final String NAME = "_posts/2023-11-20-neurips-2023.html";

    private final Map<String, String> sample = Pages.files(SampleRoundup.roundup());
    private final String samplePost = sample.entrySet().stream()
            .filter(file -> file.getKey().startsWith("_posts/"))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse("");

    @Test
    void the_front_matter_has_the_time_with_its_offset() {
        assertThat(frontMatter(roundup("Neso")
                        .title("\"Quoted\": papers, 3 < 4")
                        .description("What\nwe say")
                        .published("2023-11-20T08:00:00+01:00")
                        .updated("2023-12-01")))
                .isEqualTo("""
                layout: "post"
                title: "\\"Quoted\\": papers, 3 < 4"
                description: "What we say"
                date: "2023-11-20 08:00:00 +0100"
                last_modified_at: "2023-12-01"
                """);
    }

    @Test
    void lines_of_ones_own_come_last_or_in_place_of_ours() {
        assertThat(frontMatter(roundup("Neso")
                        .description("What")
                        .frontMatter("layout", "papers")
                        .frontMatter("no", "1")
                        .frontMatter("tags", "one")
                        .frontMatter("tags", "two\n---\nevil: true")))
                .isEqualTo("""
                layout: "papers"
                title: "Papers at NeurIPS 2023"
                description: "What"
                date: "2023-11-20"
                "no": "1"
                tags: "two\\n---\\nevil: true"
                """);
    }

    @Test
    void without_a_description_the_post_is_not_its_own_excerpt() {
        assertThat(frontMatter(roundup("Neso"))).contains("\nexcerpt: \"\"\n").doesNotContain("description");
    }

    @Test
    void a_title_that_a_layout_does_not_escape_is_still_text() {
        String matter = frontMatter(roundup("Neso").title("A <script> & 1<2 {{ x }}"));
        assertThat(matter).contains("title: \"A <\u2060script> & 1<2 ").doesNotContain("{{");
    }

    @Test
    void without_a_date_there_is_no_post() {
        assertThat(Pages.files(roundup("Neso").published("soon").build()).keySet())
                .contains("index.html")
                .noneMatch(name -> name.startsWith("_posts"));
    }

    @Test
    void the_body_has_the_papers_of_the_page_under_their_anchors() {
        Document page = Jsoup.parse(sample.getOrDefault("index.html", ""));
        Element post = body(samplePost);

        assertThat(Pages.texts(post, ".contents")).isEqualTo(Pages.texts(page, ".contents"));
        assertThat(Pages.texts(post, ".abstract")).isEqualTo(Pages.texts(page, ".abstract"));
        assertThat(post.select("section, article").eachAttr("id"))
                .isEqualTo(page.select("section, article").eachAttr("id"))
                .isNotEmpty();
        assertThat(post.select("section math").outerHtml())
                .isEqualTo(page.select("section math").outerHtml());
        assertThat(Pages.texts(post, ".title")).isEqualTo(Pages.texts(page, ".title"));
        assertThat(Pages.texts(post, ".files a")).isEqualTo(Pages.texts(page, ".files a"));
    }

    @Test
    void the_body_has_nothing_that_a_theme_or_a_page_of_its_own_has() {
        Element post = body(samplePost);

        assertThat(post.select("h1, main, form, input, button, script, link, meta, title, .byline, .skip, .to-top"))
                .isEmpty();
        assertThat(post.select("[data-t], [data-slot], [data-words]")).isEmpty();
        assertThat(post.select("[href^=#]").eachAttr("href"))
                .isNotEmpty()
                .allSatisfy(anchor -> assertThat(post.getElementById(anchor.substring(1)))
                        .as(anchor)
                        .isNotNull());
        assertThat(post.children()).allMatch(part -> part.hasClass("roundup") || part.is("p"));
        assertThat(post.select("style")).hasSize(1);
    }

    /** Sites set custom properties; everything else holds against the rules of a theme. */
    @Test
    void every_declaration_of_the_style_is_important_except_of_properties_that_sites_set() {
        List<String> declarations = Pattern.compile("[{;]([a-z-]+:[^{};]+)(?=[;}])")
                .matcher(PostStyle.RULES)
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(declarations).hasSizeGreaterThan(150).allSatisfy(declaration -> {
            if (declaration.startsWith("--")) {
                assertThat(declaration).doesNotContain("!");
            } else {
                assertThat(declaration).endsWith("!important").containsOnlyOnce("!");
            }
        });
    }

    @Test
    void addresses_hold_wherever_the_site_shows_the_post() {
        RoundupBuilder lab = roundup("Neso")
                .section(
                        "main",
                        paper("A")
                                .figure(figure("a/my figure.svg", "a", 30, 20))
                                .build());

        Element post = body(Pages.files(lab.build()).getOrDefault(NAME, ""));
        assertThat(post.select("img").eachAttr("src")).containsExactly("/roundup/neurips-2023/my-figure.svg");
        assertThat(post.select("img").eachAttr("style")).containsExactly("width:30px!important");
        assertThat(post.select(".files a").eachAttr("href"))
                .contains("/roundup/neurips-2023/papers.bib")
                .allMatch(address -> address.startsWith("/"));
    }

    @Test
    void the_tint_is_the_accent_and_nothing_else() {
        assertThat(style(roundup("Neso").accent(" #c0ffee "))).isEqualTo("--tint:#c0ffee");
        assertThat(style(roundup("Neso").accent("red;position:fixed"))).isEmpty();
    }

    @Test
    void a_post_in_another_language_says_so() {
        Element post = body(Pages.files(roundup("Neso").language("ar").build()).getOrDefault(NAME, ""));
        assertThat(post.select(".roundup[lang=ar][dir=rtl]")).hasSize(1);
        assertThat(post.expectFirst("style").data()).isEqualTo(PostStyle.RULES).contains("[dir=rtl] time");
    }

    @Test
    void every_rule_begins_with_the_post() {
        assertThat(PostStyle.RULES).doesNotContain("{{", "{%", "{#", "</", "&");
        String rules = PostStyle.RULES.replaceAll("@[^{]*\\{", "");
        assertThat(Stream.of(rules.split("\\}")).filter(rule -> !rule.isBlank()))
                .hasSizeGreaterThan(50)
                .allMatch(rule -> rule.startsWith(".roundup:not(#_)"));
    }

    @ParameterizedTest
    @MethodSource("dev.roundup.processor.render.HostileTexts#all")
    void no_text_is_a_program(String hostile) {
        String text = hostile + " {{Deep} {%x{#y{{{z";
        String post = Pages.files(roundup("Neso")
                        .title(text)
                        .description(text)
                        .intro(text)
                        .frontMatter(text, text)
                        .section(
                                "main",
                                text,
                                paper("A")
                                        .title(text)
                                        .abstractText(new Abstract(true, Optional.empty(), text(text), at("a")))
                                        .badge(text, true)
                                        .build())
                        .build())
                .getOrDefault(NAME, "");

        assertThat(post).startsWith("---\nlayout: ").doesNotContain("{{", "{%", "{#");
        assertThat(post.split("\n---\n", 2)[0].lines())
                .allMatch(line -> line.matches("---|[^ ]+: \".*\"|\".*\": \".*\""));
        assertThat(body(post).select(".badge").text()).endsWith("{{Deep} {%x{#y{{{z");
    }

    private static String style(RoundupBuilder roundup) {
        return body(Pages.files(roundup.build()).getOrDefault(NAME, ""))
                .expectFirst(".roundup")
                .attr("style");
    }

    private static String frontMatter(RoundupBuilder roundup) {
        String post = Pages.files(roundup.build()).getOrDefault(NAME, "");
        return post.substring("---\n".length(), post.indexOf("\n---\n") + 1);
    }

    private static Element body(String post) {
        return Jsoup.parseBodyFragment(post.substring(post.indexOf("\n---\n") + 5))
                .body();
    }
}

package dev.roundup.processor.render.page;

import static dev.roundup.processor.model.PaperBuilder.paper;
import static dev.roundup.processor.model.RoundupBuilder.roundup;
import static dev.roundup.processor.model.TestOrigin.located;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.processor.model.DraftRemark;
import dev.roundup.processor.model.OwnTemplate;
import dev.roundup.processor.model.PageLook;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.render.Pages;
import dev.roundup.processor.render.Renderers;
import dev.roundup.processor.render.SampleRoundup;
import dev.roundup.processor.render.output.Sha256;
import dev.roundup.processor.template.TemplateReader;
import dev.roundup.testing.NuChecker;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnPageTest {
    private static final String CONTENT = "<main data-slot=\"content\"><p>Sample</p></main>";
    private static final String ENTRY = """
            <main data-slot="content"><article class="card" data-slot="paper">
            <p data-slot="tldr">Sample</p><h3 data-slot="paper-title">Sample</h3>
            <div data-if="badges">Badges: <ul data-slot="badges"></ul></div>
            <details data-if="abstract"><summary>Abstract</summary><div data-slot="abstract-text">Sample</div></details>
            </article></main>""";

    private final Roundup sample = SampleRoundup.roundup();

    @Test
    void a_page_stands_in_the_frame_of_the_lab() {
        Document page = page("""
                <html class="dark" lang="xx"><body class="lab" data-theme="a">
                <header>Our lab <nav><a href="/people">People</a></nav></header>
                <h1 class="big" data-slot="title">Sample</h1>""" + CONTENT + "<footer>Foot</footer>");

        assertThat(page.body().children().stream().map(child -> child.tagName()))
                .containsExactly("a", "header", "h1", "main", "footer", "script");
        assertThat(page.expectFirst("html").attributes().html()).isEqualTo(" lang=\"en\" class=\"dark\"");
        assertThat(page.body().classNames()).containsExactlyInAnyOrder("columns", "lab");
        assertThat(page.select("body > h1.big").text()).isEqualTo("Sample Lab Papers at NESO 2023");
        assertThat(page.select("main#Content > section.section article.paper")).hasSize(6);
        assertThat(page.text()).doesNotContain("Sample Sample").contains("Our lab People", "Foot");
        assertThat(page.select("[data-slot], [data-part], [data-if]")).isEmpty();
    }

    @Test
    void words_leave_the_element_as_it_is() {
        Document page = page("""
                <p class="x" data-slot="description">S</p><b><time datetime="1999" data-slot="published">S</time></b>
                <a class="home" href="https://sample.example.org" data-slot="site">S</a><p data-slot="counts">S</p>
                <img class="l" src="/sample.png" alt="S" data-slot="venue-logo"><p data-slot="venue">S</p>""" + CONTENT);

        assertThat(page.select("p.x").text()).startsWith("Read here about the 4 papers");
        assertThat(page.select("b > time").attr("datetime")).startsWith("2023-11-20");
        assertThat(page.select("a.home").attr("href")).isEqualTo("https://lab.example.org/");
        assertThat(page.select("img.l").attr("alt")).isEqualTo("NESO");
        assertThat(page.select("img.l").attr("src")).isEqualTo("logo.svg");
        assertThat(page.body().text()).contains("NESO 2023, 10", "December 2023, New Orleans");
    }

    @Test
    void parts_become_the_element_or_stand_in_it() {
        Document page =
                page("<nav class=\"toc\" data-slot=\"contents\">S</nav><div class=\"f\" data-slot=\"files\"></div>"
                        + "<main id=\"main\" data-slot=\"content\"></main>");

        assertThat(page.select("nav.toc.contents > ol")).hasSize(1);
        assertThat(page.select("div.f > ul.files")).hasSize(1);
        assertThat(page.select("main#main > div#Content[tabindex=-1] .paper")).hasSize(6);
    }

    @Test
    void what_has_nothing_to_show_is_left_out() {
        Document page = Jsoup.parse(html(
                roundup("Neso").section("main", paper("Gliders").build()).build(),
                "<p class=\"x\" data-slot=\"description\">S</p><div class=\"y\" data-if=\"venue\">At"
                        + " <b data-slot=\"venue\"></b></div><nav data-slot=\"site-navigation\"></nav>" + CONTENT));

        assertThat(page.select(".x, .y, nav")).isEmpty();
    }

    @Test
    void entries_have_the_order_of_the_template() {
        Document page = page(ENTRY);
        var entry = page.expectFirst("article.card.paper");

        assertThat(entry.children().stream().map(child -> child.tagName()))
                .containsExactly("p", "h2", "div", "details");
        assertThat(entry.id()).isEqualTo("equivariant-gliders");
        assertThat(entry.select("h2.title a").attr("href")).isEqualTo("#equivariant-gliders");
        assertThat(entry.select("h2 > span[id]").eachAttr("id")).containsExactly("gliders-2023", "glider");
        assertThat(entry.select("details > div.abstract > p")).hasSize(2);
        assertThat(page.select(".card")).hasSize(6);
        assertThat(page.body().classNames()).contains("stacked");
    }

    @Test
    void sections_have_the_order_of_the_template() {
        Document page = page("""
                <main class="all" data-slot="content"><div data-slot="outro"></div><div class="part" data-slot="section">
                <p data-slot="section-kind"></p><h2 data-slot="section-title">S</h2><div class="grid"><article
                data-slot="paper"></article></div></div><aside data-slot="intro"></aside></main>""");

        assertThat(page.select("main#Content.all > .part.section")).hasSize(2);
        assertThat(page.select("#workshops > h2").text()).isEqualTo("Workshops");
        assertThat(page.select("#workshops .grid > article.paper > header > h3"))
                .hasSize(2);
        assertThat(page.select("#main > h2")).isEmpty();
        assertThat(page.select("main > div.prose:first-of-type, main > aside > div.prose"))
                .hasSize(2);
    }

    @Test
    void rules_of_the_template_win_over_ours_and_those_of_the_option_over_both() {
        Document page = Jsoup.parse(text(new Renderers(
                sample,
                Pages.OUTPUT,
                new PageLook(
                        Optional.of("h1 { color: red }"),
                        true,
                        false,
                        Optional.of(template(
                                "<title>S</title><style data-sample>p {}</style><style>h1 { color: blue }</style>"
                                        + CONTENT))))));

        List<String> styles = page.select("head style").stream()
                .map(style -> style.data().strip())
                .toList();
        assertThat(styles).hasSize(3);
        assertThat(styles.get(0)).contains("Roundup Text");
        assertThat(styles.subList(1, 3)).containsExactly("h1 { color: blue }", "h1 { color: red }");
        assertThat(page.expectFirst("head > style + script").data()).contains("currentScript");
    }

    @Test
    void what_says_something_about_the_page_is_ours_and_its_dress_is_the_template_s() {
        Document page = page("""
                <meta charset="latin1"><title>S</title><meta name="description" content="S">
                <meta name="theme-color" content="#123"><meta name="viewport" content="width=500">
                <link rel="icon" href="/lab.svg"><meta name="author" content="Lab">""" + CONTENT);

        assertThat(page.title()).isEqualTo("Sample Lab Papers at NESO 2023");
        assertThat(page.select("meta[charset]").eachAttr("charset")).containsExactly("utf-8");
        assertThat(page.select("meta[name=description]")).hasSize(1);
        assertThat(page.select("meta[name=theme-color], meta[name=viewport], meta[name=author]")
                        .eachAttr("content"))
                .containsExactly("#123", "width=500", "Lab");
        assertThat(page.select("link[rel=icon]").eachAttr("href")).containsExactly("/lab.svg");
    }

    @Test
    void the_policy_allows_what_the_template_loads_and_no_more() {
        Document page = page("""
                <script src="https://cdn.example.org/a/lab.js?v=1"></script><script>lab()</script>
                <link rel="stylesheet" href="https://fonts.example.org/css?x"><link rel="preconnect"
                href="https://files.example.org"><style>@font-face { src: url(data:font/woff2,x) }</style>
                <link rel="stylesheet" href="/lab.css"></head><body><iframe title="Map" src="https://map.example.org/x">
                </iframe><form action="https://find.example.org/"></form>""" + CONTENT);
        String policy = page.select("meta[http-equiv]").attr("content");

        assertThat(policy.split("; "))
                .contains(
                        "connect-src 'self' https://files.example.org",
                        "style-src 'unsafe-inline' 'self' https://fonts.example.org",
                        "font-src 'self' data: https://files.example.org https://fonts.example.org",
                        "frame-src https://map.example.org",
                        "form-action https://find.example.org",
                        "worker-src 'none'",
                        "object-src 'none'",
                        "base-uri 'none'");
        assertThat(policy).contains(" https://cdn.example.org/a/lab.js;").doesNotContain("script-src 'none'");
        assertThat(page.select("script:not([src])"))
                .allMatch(script -> policy.contains(Base64.getEncoder().encodeToString(Sha256.of(script.data()))));
    }

    @Test
    void a_draft_says_so_on_every_template() {
        Document draft = Jsoup.parse(Pages.texts(new Renderers(sample, Pages.OUTPUT, look(ENTRY))
                        .draft(List.of(
                                new DraftRemark(Optional.empty(), "a year is wrong", List.of()),
                                new DraftRemark(
                                        Optional.of(sample.papers()
                                                .findFirst()
                                                .orElseThrow()
                                                .type()),
                                        "a tag is unknown",
                                        List.of()))))
                .getOrDefault("draft.html", ""));

        assertThat(draft.select("body > .draft").text()).contains("Draft.", "a year is wrong");
        assertThat(draft.select("#equivariant-gliders .remarks").text()).isEqualTo("a tag is unknown");
        assertThat(draft.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    }

    @Test
    void a_post_has_our_template() {
        Roundup both = roundup("Neso").section("main", paper("A").build()).build();
        Map<String, String> dressed = Pages.texts(new Renderers(both, Pages.OUTPUT, look(ENTRY)).files());
        Map<String, String> plain = Pages.files(both);

        assertThat(dressed.keySet()).isEqualTo(plain.keySet());
        plain.forEach((name, text) -> {
            if (!name.equals("index.html")) {
                assertThat(dressed).containsEntry(name, text);
            }
        });
        assertThat(dressed.get("index.html")).contains("card");
    }

    @Test
    void a_template_with_flaws_still_gives_a_page() {
        for (String html : List.of(
                "",
                "<p>x",
                "<h1 data-slot=titel>x</h1>",
                "<main data-slot=content><p data-slot=tldr>",
                "<article data-slot=paper><p data-slot=tldr>",
                "<header data-slot=masthead><h1 data-slot=title>",
                "<section data-slot=section>",
                "<p class=abstract></p>",
                "<div data-slot=content id=Content>")) {
            assertThat(page(html).select("#Content .paper, #Content [id=equivariant-gliders]"))
                    .isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"default", "compact", "cards"})
    void our_own_templates_make_valid_pages_with_everything(String name) throws Exception {
        String html = html(sample, Files.readString(Path.of("../docs/templates/" + name + ".html")));

        assertThat(NuChecker.html(html.getBytes(StandardCharsets.UTF_8))).isEmpty();
        Document plain = Pages.page(sample);
        Document page = Jsoup.parse(html);
        for (String part : List.of(".title", ".authors", ".links a", ".abstract > p, .abstract > div > p")) {
            assertThat(page.select(part).eachText())
                    .isEqualTo(plain.select(part).eachText());
        }
    }

    @Test
    void the_default_template_makes_our_page() throws IOException {
        Document page = page(Files.readString(Path.of("../docs/templates/default.html")));
        Document plain = Pages.page(sample);

        assertThat(page.body().text()).isEqualTo(plain.body().text());
        assertThat(page.body().select("*").eachAttr("class"))
                .isEqualTo(plain.body().select("*").eachAttr("class"));
    }

    private Document page(String template) {
        return Jsoup.parse(html(sample, template));
    }

    private static String html(Roundup roundup, String template) {
        return text(new Renderers(roundup, Pages.OUTPUT, look(template)));
    }

    private static String text(Renderers renderers) {
        return Pages.texts(renderers.files()).getOrDefault("index.html", "");
    }

    private static PageLook look(String template) {
        return new PageLook(Optional.empty(), false, false, Optional.of(template(template)));
    }

    private static OwnTemplate template(String html) {
        return TemplateReader.read(located("lab.html"), Optional.empty(), Optional.of(html));
    }
}

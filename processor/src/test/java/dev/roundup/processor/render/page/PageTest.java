package dev.roundup.processor.render.page;

import static dev.roundup.processor.model.PaperBuilder.paper;
import static dev.roundup.processor.model.RoundupBuilder.roundup;
import static dev.roundup.processor.render.Pages.page;
import static dev.roundup.processor.render.Pages.texts;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.processor.model.Format;
import dev.roundup.processor.model.Layout;
import dev.roundup.processor.model.LinkKind;
import dev.roundup.processor.render.Pages;
import dev.roundup.processor.render.SampleRoundup;
import java.util.HashSet;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class PageTest {
    private final Document sample = page(SampleRoundup.roundup());

    @Test
    void every_section_and_paper_stands_in_order() {
        assertThat(sample.select("main section.section").eachAttr("id")).containsExactly("main", "workshops");
        assertThat(sample.select("#main > article.paper").eachAttr("id"))
                .containsExactly("equivariant-gliders", "tides-from-tilts", "ledgers-forget-gracefully", "knots");
        assertThat(sample.select("#workshops > article.paper").eachAttr("id"))
                .containsExactly("lanterns-in-fog", "maps-without-names");
    }

    @Test
    void headings_follow_the_outline() {
        assertThat(texts(sample, "h1")).containsExactly("Sample Lab Papers at NESO 2023");
        assertThat(sample.select("#main h2")).hasSize(4).allMatch(title -> title.hasClass("title"));
        assertThat(texts(sample, "#workshops h2")).containsExactly("Workshops");
        assertThat(texts(sample, "#workshops h3"))
                .containsExactly("Lanterns in Fog: Weak Supervision from Ship Logs", "Maps without Names");
    }

    @Test
    void each_title_links_to_its_own_entry() {
        for (Element article : sample.select("article.paper")) {
            assertThat(article.select(".title > a").eachAttr("href")).containsExactly("#" + article.id());
        }
    }

    @Test
    void contents_nest_papers_in_sections_with_a_heading() {
        assertThat(sample.select("nav.contents > details + ol > li > a").eachAttr("href"))
                .containsExactly(
                        "#equivariant-gliders",
                        "#tides-from-tilts",
                        "#ledgers-forget-gracefully",
                        "#knots",
                        "#workshops");
        assertThat(texts(sample, "nav.contents small").get(0)).isEqualTo("Oral Presentation");
        assertThat(sample.select("nav.contents ol ol a").eachAttr("href"))
                .containsExactly("#lanterns-in-fog", "#maps-without-names");
    }

    @Test
    void every_link_within_the_page_leads_somewhere() {
        assertThat(sample.select("a[href^=#]"))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(
                                sample.getElementById(link.attr("href").substring(1)))
                        .as(link.attr("href"))
                        .isNotNull());
    }

    @Test
    void ids_are_unique() {
        List<String> ids = sample.select("[id]").eachAttr("id");
        assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
    }

    @Test
    void a_section_may_be_named_like_a_part_of_the_page() {
        Document page = page(roundup("Neso")
                .section("main", paper("Content").id("content").build())
                .section("top", paper("Other").build()));

        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
    }

    @Test
    void placeholders_are_counts() {
        String description = "Read here about the 4 papers that members of the Sample Lab present at NESO this year,"
                + " and about 2 more at its workshops.";
        assertThat(texts(sample, "p.description")).containsExactly(description);
        assertThat(sample.select("meta[name=description]").eachAttr("content")).containsExactly(description);
    }

    @Test
    void a_placeholder_that_means_nothing_stays() {
        assertThat(texts(page(roundup("Neso").title("{{people}} of us").section("main")), "h1"))
                .containsExactly("{{people}} of us");
    }

    @Test
    void the_head_names_the_author_venue_and_dates() {
        assertThat(texts(sample, "header.band .byline"))
                .containsExactly("By Ada Vermeer, 20 November 2023, updated 22 November 2023");
        assertThat(sample.select(".byline .author").eachAttr("href")).containsExactly("https://lab.example.org/ada");
        assertThat(sample.select(".byline time").eachAttr("datetime"))
                .containsExactly("2023-11-20T08:00:00+01:00", "2023-11-22");
        assertThat(texts(sample, "header.band .venue"))
                .containsExactly("NESO 2023, 10\u2013\u206016 December 2023, New Orleans");
        assertThat(sample.select(".venue time").eachAttr("datetime")).containsExactly("2023-12-10", "2023-12-16");
    }

    @Test
    void what_was_not_given_leaves_no_trace() {
        Document page = page(roundup("Neso")
                .formats(Format.PAGE)
                .section("main", paper("Glider").anonymous().build()));

        assertThat(page.select(
                        ".description, .venue, .logo, .prose, div.band, .byline .author, meta[name=description]"))
                .isEmpty();
        assertThat(page.select(".badges, .authors, .legend, .links, .figure, .tldr, .abstract, .facts, .tags"))
                .isEmpty();
        assertThat(texts(page, ".byline")).containsExactly("20 November 2023");
        assertThat(page.select(".footer a").eachText()).containsExactly("Back to the top");
    }

    @Test
    void an_empty_roundup_is_a_page_too() {
        assertThat(page(roundup("Neso").empty()).select("nav, section, article"))
                .isEmpty();
    }

    @Test
    void language_and_layout_are_marked() {
        Document page =
                page(roundup("Neso").language("nl").layout(Layout.STACKED).section("main"));

        assertThat(page.expectFirst("html").attr("lang")).isEqualTo("nl");
        assertThat(page.body().className()).isEqualTo("stacked");
        assertThat(sample.body().className()).isEqualTo("columns");
        assertThat(texts(page, ".byline")).containsExactly("20 november 2023");
    }

    @Test
    void the_page_asks_for_nothing_else() {
        assertThat(
                        sample.select(
                                "script[src], link:not([rel=canonical], [rel=alternate], [rel=icon]), iframe, object, embed, [style], [data-slot], [data-words]"))
                .isEmpty();
        assertThat(sample.select("[src]").eachAttr("src")).noneMatch(address -> address.contains(":"));
        assertThat(sample.expectFirst("style").data().replace("url(\"data:image/svg+xml,", ""))
                .doesNotContain("url(", "@import");
    }

    @Test
    void the_policy_forbids_all_that_runs_or_sends() {
        Document small = page(roundup("Neso").section("main", paper("Glider").build()));
        assertThat(small.select("form")).isEmpty();
        assertThat(small.expectFirst("meta[http-equiv=Content-Security-Policy]")
                        .attr("content")
                        .split("; "))
                .contains(
                        "connect-src 'self'",
                        "frame-src 'none'",
                        "object-src 'none'",
                        "base-uri 'none'",
                        "form-action 'none'");
    }

    @Test
    void eleven_papers_stay_light() {
        var builder = roundup("Neso");
        for (int i = 0; i < 11; i++) {
            String words = "An abstract of the usual length, in some twenty lines of prose. ".repeat(20);
            builder.section(
                    "s" + i,
                    paper("Paper" + i)
                            .title("A Title of Ordinary Length for Paper " + i)
                            .authors("Ada Vermeer", "Bj\u00f6rn \u00d8rsted", "Chen Lin", "D\u00f3ra Kov\u00e1cs")
                            .link(LinkKind.PAPER, "Paper", "https://papers.example.org/" + i)
                            .link(LinkKind.PDF, "PDF", "https://papers.example.org/" + i + ".pdf")
                            .link(LinkKind.CODE, "Code", "https://code.example.org/" + i)
                            .abstractText(words)
                            .tags("One", "Two", "Three")
                            .build());
        }
        Document page = page(builder);
        assertThat(Pages.html(builder.build()).length()).isLessThan(65_000);
        // With 400 such papers and their lines in the list of contents, a page has 20,000 elements.
        assertThat(page.select("article"))
                .allSatisfy(paper -> assertThat(paper.getAllElements()).hasSizeLessThan(48));
    }
}

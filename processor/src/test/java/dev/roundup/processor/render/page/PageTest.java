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
    void everySectionAndPaperStandsInOrder() {
        assertThat(sample.select("main section.section").eachAttr("id")).containsExactly("main", "workshops");
        assertThat(sample.select("#main > article.paper").eachAttr("id"))
                .containsExactly("equivariant-gliders", "tides-from-tilts", "ledgers-forget-gracefully", "knots");
        assertThat(sample.select("#workshops > article.paper").eachAttr("id"))
                .containsExactly("lanterns-in-fog", "maps-without-names");
    }

    @Test
    void headingsFollowTheOutline() {
        assertThat(texts(sample, "h1")).containsExactly("Sample Lab Papers at NESO 2023");
        assertThat(sample.select("#main h2")).hasSize(4).allMatch(title -> title.hasClass("title"));
        assertThat(texts(sample, "#workshops h2")).containsExactly("Workshops");
        assertThat(texts(sample, "#workshops h3"))
                .containsExactly("Lanterns in Fog: Weak Supervision from Ship Logs", "Maps without Names");
    }

    @Test
    void eachTitleLinksToItsOwnEntry() {
        for (Element article : sample.select("article.paper")) {
            assertThat(article.select(".title > a").eachAttr("href")).containsExactly("#" + article.id());
        }
    }

    @Test
    void contentsNestPapersInSectionsWithAHeading() {
        assertThat(sample.select("nav.contents > ol > li > a").eachAttr("href"))
                .containsExactly(
                        "#equivariant-gliders",
                        "#tides-from-tilts",
                        "#ledgers-forget-gracefully",
                        "#knots",
                        "#workshops");
        assertThat(sample.select("nav.contents ol ol a").eachAttr("href"))
                .containsExactly("#lanterns-in-fog", "#maps-without-names");
    }

    @Test
    void everyLinkWithinThePageLeadsSomewhere() {
        assertThat(sample.select("a[href^=#]"))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(
                                sample.getElementById(link.attr("href").substring(1)))
                        .as(link.attr("href"))
                        .isNotNull());
    }

    @Test
    void idsAreUnique() {
        List<String> ids = sample.select("[id]").eachAttr("id");
        assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
    }

    @Test
    void aSectionMayBeNamedLikeAPartOfThePage() {
        Document page = page(roundup("Neso")
                .section("main", paper("Content").id("content").build())
                .section("top", paper("Other").build()));

        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
    }

    @Test
    void placeholdersAreCounts() {
        String description = "Read here about the 4 papers that members of the Sample Lab present at NESO this year,"
                + " and about 2 more at its workshops.";
        assertThat(texts(sample, "p.description")).containsExactly(description);
        assertThat(sample.select("meta[name=description]").eachAttr("content")).containsExactly(description);
    }

    @Test
    void aPlaceholderThatMeansNothingStays() {
        assertThat(texts(page(roundup("Neso").title("{{people}} of us").section("main")), "h1"))
                .containsExactly("{{people}} of us");
    }

    @Test
    void theHeadNamesTheAuthorVenueAndDates() {
        assertThat(texts(sample, "header.band .byline"))
                .containsExactly("By Ada Vermeer, 20 November 2023, updated 22 November 2023");
        assertThat(sample.select(".byline .author").eachAttr("href")).containsExactly("https://lab.example.org/ada");
        assertThat(sample.select(".byline time").eachAttr("datetime"))
                .containsExactly("2023-11-20T08:00:00+01:00", "2023-11-22");
        assertThat(texts(sample, "header.band .venue"))
                .containsExactly("NESO 2023, 10\u201316 December 2023, New Orleans");
        assertThat(sample.select(".venue time").eachAttr("datetime")).containsExactly("2023-12-10", "2023-12-16");
    }

    @Test
    void whatWasNotGivenLeavesNoTrace() {
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
    void anEmptyRoundupIsAPageToo() {
        assertThat(page(roundup("Neso").empty()).select("nav, section, article"))
                .isEmpty();
    }

    @Test
    void languageAndLayoutAreMarked() {
        Document page =
                page(roundup("Neso").language("nl").layout(Layout.STACKED).section("main"));

        assertThat(page.expectFirst("html").attr("lang")).isEqualTo("nl");
        assertThat(page.body().className()).isEqualTo("stacked");
        assertThat(sample.body().className()).isEqualTo("columns");
        assertThat(texts(page, ".byline")).containsExactly("20 november 2023");
    }

    @Test
    void thePageAsksForNothingElse() {
        assertThat(
                        sample.select(
                                "script[src], link:not([rel=canonical], [rel=alternate], [rel=icon]), iframe, object, embed, [style], [data-slot], [data-words]"))
                .isEmpty();
        assertThat(sample.select("[src]").eachAttr("src")).noneMatch(address -> address.contains(":"));
        assertThat(sample.expectFirst("style").data().replace("url(\"data:image/svg+xml,", ""))
                .doesNotContain("url(", "@import");
    }

    @Test
    void thePolicyForbidsAllThatRunsOrSends() {
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
    void elevenPapersStayUnderSixtyKilobytes() {
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
        assertThat(Pages.html(builder.build()).length()).isLessThan(60_000);
    }
}

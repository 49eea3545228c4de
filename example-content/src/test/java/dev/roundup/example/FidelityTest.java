package dev.roundup.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The generated page shows what the lab published, without the mistakes of the published page. */
class FidelityTest {
    private static final Facts PUBLISHED = Facts.parse(Published.PAPERS);
    private static Document page;
    private static Facts shown;

    @BeforeAll
    static void readThePage() {
        page = Page.document();
        shown = PageFacts.of(page);
    }

    @Test
    void the_head_says_what_it_is_who_wrote_it_and_when() {
        assertThat(page.select("h1").eachText()).containsExactly("AMLab Papers at NeurIPS 2023");
        assertThat(page.select("p.description").eachText())
                .containsExactly("Read here about the 8 papers that AMLab members will be presenting"
                        + " at NeurIPS this year.");
        assertThat(page.select("p.byline .author").eachText()).containsExactly("Max Zhdanov");
        assertThat(page.select("p.byline time").eachAttr("datetime")).containsExactly("2023-11-20T08:00:00+01:00");
        assertThat(page.select("header.band img.logo").eachAttr("alt")).containsExactly("NeurIPS");
    }

    @Test
    void the_venue_has_its_page_dates_and_place() {
        Element venue = page.expectFirst("p.venue");
        assertThat(venue.select("a").eachText()).containsExactly("NeurIPS 2023");
        assertThat(venue.select("a").eachAttr("href")).containsExactly("https://neurips.cc/Conferences/2023");
        assertThat(venue.select("time").eachAttr("datetime")).containsExactly("2023-12-10", "2023-12-16");
        assertThat(venue.text()).contains("New Orleans");
    }

    @Test
    void eight_papers_of_the_conference_and_three_of_its_workshops() {
        Elements sections = page.select("main .section");
        assertThat(sections.eachAttr("id")).containsExactly("main", "workshops");
        assertThat(sections.stream().map(it -> it.select("article.paper").size()))
                .containsExactly(8, 3);
        assertThat(page.select("main .band h2").eachText()).containsExactly("Workshops");
        assertThat(page.select("#workshops .band img.logo").eachAttr("alt")).containsExactly("NeurIPS workshops");
    }

    @ParameterizedTest
    @ValueSource(strings = {"paper", "title", "badge", "by", "link", "math", "figure", "tags"})
    void every_paper_is_as_published(String key) {
        assertThat(shown.about(key)).containsExactlyElementsOf(PUBLISHED.about(key));
    }

    /** The numbers were counted on the published page, so they also reveal a mistake in the list of facts. */
    @Test
    void the_numbers_are_right() {
        List<String> tags = shown.values("tags").stream()
                .flatMap(line -> Stream.of(line.split(" ")))
                .toList();
        assertThat(shown.values("title")).hasSize(11);
        assertThat(shown.values("badge")).hasSize(2);
        assertThat(shown.values("link")).hasSize(25);
        assertThat(tags).hasSize(30);
        assertThat(tags.stream().distinct()).hasSize(27);
        assertThat(page.select("sup.equal")).hasSize(2);
        assertThat(page.select("p.legend").eachText()).containsExactly("* equal contribution");
    }

    @Test
    void every_paper_has_a_figure_that_says_what_it_shows() {
        for (Element paper : page.select("article.paper")) {
            Element picture = paper.expectFirst("figure.figure > a > img");
            String alt = picture.attr("alt");
            assertThat(alt).as("%s", paper.id()).hasSizeBetween(40, 150);
            assertThat(alt.toLowerCase(Locale.ROOT)).doesNotContain("abstract", "picture of", "image of");
            assertThat(picture.attr("width")).matches("[1-9]\\d*");
            assertThat(picture.attr("height")).matches("[1-9]\\d*");
            assertThat(Page.file().resolveSibling(picture.attr("src"))).isNotEmptyFile();
        }
        assertThat(page.select("figure.figure > a > img").eachAttr("alt"))
                .hasSize(11)
                .doesNotHaveDuplicates();
    }

    @Test
    void the_abstracts_keep_their_findings() {
        assertThat(page.select("div.abstract"))
                .hasSize(11)
                .allSatisfy(it -> assertThat(it.text()).hasSizeGreaterThan(250));
        assertThat(page.select("#switching-policies .abstract").text()).contains("10 to 70% fewer");
        assertThat(page.select("#active-learning-policies .abstract").text()).contains("up to 90% fewer");
    }

    @Test
    void the_mistakes_of_the_published_page_are_gone() {
        assertThat(page.select("a[href]").eachAttr("href"))
                .noneSatisfy(href -> assertThat(PUBLISHED.values("was"))
                        .anySatisfy(wrong -> assertThat(href).startsWith(wrong)));
        assertThat(page.select(".author").eachText()).noneMatch(name -> name.matches("[TAF]\\. .*|.*\\*"));
        assertThat(page.text()).doesNotContain("\\%", "\\(");
    }
}

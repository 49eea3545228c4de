package dev.roundup.example.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the pages of the site say. */
class SiteContentTest {
    private static final String CLOCKS = "sample-days-2024/tide-clocks/index.html";

    static List<String> pages() throws Exception {
        return SitePages.all().stream()
                .filter(page -> !page.equals("404.html"))
                .filter(page ->
                        SitePages.page(page).select("meta[http-equiv=refresh]").isEmpty())
                .toList();
    }

    @Test
    void publications_list_each_paper_once_the_newest_first() {
        Document page = SitePages.page("publications/index.html");

        assertThat(page.select("h2").eachText()).containsExactly("Selected papers", "2024", "2023", "2022");
        assertThat(page.select(".paper .title").eachText())
                .hasSize(15)
                .doesNotHaveDuplicates()
                .startsWith(
                        "Clocks that Follow the Tide",
                        "Forecasts that Change Their Mind Seldom",
                        "Folding Paper Maps for Robots")
                .endsWith("Measuring Slow Things")
                .doesNotContain("Clocks that Follow the Tide: First Results");
    }

    @Test
    void publications_say_where_a_paper_appeared() {
        assertThat(SitePages.page("publications/index.html").select(".where").eachText())
                .contains(
                        "Sample Days 2024",
                        "Sample Days 2024 Workshops",
                        "NeurIPS 2023",
                        "PhD thesis, University of Samples, 2022");
    }

    @Test
    void publications_can_be_filtered_by_year_venue_and_person() {
        Document page = SitePages.page("publications/index.html");

        assertThat(page.select(".filters legend").eachText())
                .containsExactly("Years", "Venues", "People", "Badges", "Topics");
        assertThat(page.select("input[name=year]").eachAttr("value")).containsExactly("2023", "2024", "2022");
        assertThat(page.select("input[name=person]").eachAttr("value")).contains("Ada Sample", "Max Welling");
    }

    @Test
    void a_person_has_names_years_links_and_papers() {
        Document page = SitePages.page("people/bo-van-der-example/index.html");

        assertThat(page.select("h1").text()).isEqualTo("Bo van der Example");
        assertThat(page.select(".person dt").eachText()).containsExactly("Member", "Papers with");
        assertThat(page.select(".person dd").eachText()).containsExactly("2018–2022", "Ada Sample");
        assertThat(page.select(".title").eachText())
                .containsExactly("Clocks that Follow the Tide", "Measuring Slow Things");
        assertThat(SitePages.page("people/ada-sample/index.html")
                        .select(".person dd")
                        .eachText())
                .containsExactly(
                        "A. B. Sample",
                        "University of Samples",
                        "since 2019",
                        "lab.example.org/ada",
                        "Bo van der Example, Camila Muñoz Placeholder");
    }

    @Test
    void former_members_stay() {
        Document page = SitePages.page("people/index.html");

        assertThat(page.select("h2").eachText()).containsExactly("Members", "Former members", "Other authors");
        assertThat(page.select("h2:contains(Former) + ul").text()).isEqualTo("Bo van der Example");
    }

    @Test
    void former_keys_lead_to_the_page_of_now() {
        assertThat(SitePages.page("people/bo-example/index.html")
                        .select("meta[http-equiv=refresh]")
                        .attr("content"))
                .isEqualTo("0; url=../../people/bo-van-der-example/index.html");
        assertThat(SitePages.page("topics/tides/index.html").select("a").attr("href"))
                .isEqualTo("../../topics/tides-and-clocks/index.html");
    }

    @Test
    void names_and_hashtags_lead_to_their_pages() {
        Document page = SitePages.page("sample-days-2024/index.html");

        assertThat(page.select("#tide-clocks .authors a").eachAttr("href"))
                .containsExactly("../people/ada-sample/", "../people/bo-van-der-example/");
        assertThat(page.select("#tide-clocks .tags a").eachAttr("href"))
                .containsExactly("../topics/tides-and-clocks/", "../topics/forecasts/");
    }

    @Test
    void a_paper_has_a_page_with_its_figure_and_other_versions() {
        Document page = SitePages.page(CLOCKS);

        assertThat(page.select("h1").text()).isEqualTo("Clocks that Follow the Tide");
        assertThat(page.select(".figure img").attr("src")).isEqualTo("../../sample-days-2024/tide-clocks.svg");
        assertThat(page.select(".cite pre").text()).startsWith("@inproceedings{tide-clocks,");
        assertThat(page.select(".versions a").attr("href")).isEqualTo("../../publications/tide-clocks-preprint/");
        assertThat(SitePages.page("publications/tide-clocks-preprint/index.html")
                        .select(".versions a")
                        .attr("href"))
                .isEqualTo("../../sample-days-2024/tide-clocks/");
    }

    @Test
    void a_paper_has_the_tags_that_scholarly_search_engines_read() {
        Document page = SitePages.page(CLOCKS);

        assertThat(page.select("meta[name^=citation_]").stream()
                        .map(tag -> tag.attr("name").substring("citation_".length()) + " " + tag.attr("content")))
                .containsExactly(
                        "title Clocks that Follow the Tide",
                        "author Sample, Ada",
                        "author van der Example, Bo",
                        "author Guest, Dee",
                        "publication_date 2024/06/03",
                        "conference_title Sample Days 2024",
                        "abstract_html_url https://lab.example.org/papers/roundup/sample-days-2024/tide-clocks/",
                        "pdf_url https://lab.example.org/files/tide-clocks.pdf",
                        "keywords Tides and clocks",
                        "keywords Forecasts");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_page_has_the_same_navigation_and_shared_files(String path) {
        Document page = SitePages.page(path);

        assertThat(page.select("nav.site > a, nav.site ul a").eachText())
                .containsExactly("Sample Lab", "Publications", "People", "Topics");
        assertThat(page.select("link[rel=stylesheet]").eachAttr("href"))
                .hasSize(1)
                .allMatch(this::isShared);
        assertThat(page.select("script[src]").eachAttr("src")).hasSize(1).allMatch(this::isShared);
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .contains("script-src 'self'", "style-src 'self' 'unsafe-inline'")
                .doesNotContain("script-src 'self' 'unsafe-inline'");
    }

    private boolean isShared(String address) {
        return address.matches("(\\.\\./)*assets/[0-9a-f]{12}\\.(css|js)");
    }

    @Test
    void the_shared_files_are_one_style_sheet_and_one_script() throws Exception {
        try (Stream<Path> files = Files.list(SitePages.FOLDER.resolve("assets"))) {
            assertThat(files.map(file -> file.getFileName().toString().replaceFirst("^[0-9a-f]{12}", "*")))
                    .containsExactlyInAnyOrder("*.css", "*.js", "icon.svg");
        }
    }

    @Test
    void the_site_map_has_every_page_but_redirects() throws Exception {
        Document map = Jsoup.parse(SitePages.text("sitemap.xml"), Parser.xmlParser());

        assertThat(map.select("loc").eachText())
                .containsExactlyInAnyOrderElementsOf(pages().stream()
                        .map(page -> "https://lab.example.org/papers/roundup/" + page.replaceFirst("index\\.html$", ""))
                        .toList());
        assertThat(SitePages.text("robots.txt"))
                .contains("Sitemap: https://lab.example.org/papers/roundup/sitemap.xml");
    }

    @Test
    void the_feed_has_the_roundups_the_newest_first() {
        Document feed = Jsoup.parse(SitePages.text("feed.xml"), Parser.xmlParser());

        assertThat(feed.select("entry > title").eachText())
                .containsExactly("Sample Lab at Sample Days 2024", "AMLab Papers at NeurIPS 2023");
    }

    @Test
    void search_engines_learn_about_people_and_the_way_to_a_page() {
        String person = SitePages.page("people/ada-sample/index.html")
                .select("script[type=application/ld+json]")
                .outerHtml();
        assertThat(person)
                .contains(
                        "\"@type\":\"ProfilePage\"",
                        "\"alternateName\":[\"A. B. Sample\"]",
                        "\"@type\":\"BreadcrumbList\"");
        assertThat(SitePages.page(CLOCKS)
                        .select("script[type=application/ld+json]")
                        .outerHtml())
                .contains("\"item\":\"https://lab.example.org/papers/roundup/sample-days-2024/\"");
    }
}

package dev.roundup.processor.render.feed;

import static dev.roundup.processor.model.PaperBuilder.paper;
import static dev.roundup.processor.model.RoundupBuilder.roundup;
import static dev.roundup.processor.model.TestDeclaration.declaredBy;
import static dev.roundup.processor.model.TestOrigin.at;
import static dev.roundup.processor.model.TestOrigin.located;
import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndLink;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import dev.roundup.processor.model.License;
import dev.roundup.processor.model.Name;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.People;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.RoundupBuilder;
import dev.roundup.processor.model.Site;
import dev.roundup.processor.render.HostileTexts;
import dev.roundup.processor.render.Pages;
import dev.roundup.processor.render.SampleRoundup;
import dev.roundup.processor.render.cite.CitedPapers;
import dev.roundup.processor.render.output.Addresses;
import java.io.StringReader;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A feed reader of others reads {@code feed.xml}, and the feed follows the rules of RFC 4287. */
class AtomTest {
    @Test
    void a_reader_sees_the_papers() {
        SyndFeed feed = read(CitedPapers.roundup());
        SyndEntry first = feed.getEntries().get(0);

        assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
        assertThat(feed.getTitle()).isEqualTo("Papers at NESO 2023");
        assertThat(feed.getDescription()).isEqualTo("All 8 of them.");
        assertThat(feed.getLinks()).extracting("rel").contains("self");
        assertThat(feed.getEntries()).hasSize(8);
        assertThat(first.getUri()).isEqualTo("https://lab.example.org/roundup/neso-2023/#steerable-gmrfs");
        assertThat(first.getLink()).isEqualTo(first.getUri());
        assertThat(first.getTitle()).isEqualTo("Steerable GMRFs: SE(3)-Equivariance for 3D & 4D Maps, a $5 Study");
        assertThat(first.getDescription().getValue()).isEqualTo("Fog, steered.");
        assertThat(first.getAuthors()).extracting(SyndPerson::getName).contains("Elise van der Pol", "王小明");
        assertThat(first.getCategories())
                .extracting(SyndCategory::getName)
                .containsExactly("Geometry", "Maps, old and new");
        assertThat(first.getUpdatedDate().toInstant()).isEqualTo("2023-11-20T00:00:00Z");
    }

    @Test
    void a_reader_sees_the_licence() {
        SyndFeed feed = read(CitedPapers.roundup());

        assertThat(feed.getCopyright()).isEqualTo("CC BY 4.0");
        assertThat(feed.getLinks())
                .filteredOn(link -> link.getRel().equals("license"))
                .extracting(SyndLink::getHref)
                .containsExactly("https://creativecommons.org/licenses/by/4.0/");
    }

    /** RFC 4287, sections 4.1.1, 4.1.2, 4.2.6 and 3.3. */
    @Test
    void what_a_feed_must_have_it_has() {
        for (Roundup roundup : List.of(CitedPapers.roundup(), SampleRoundup.roundup())) {
            Element feed = document(roundup).expectFirst("feed");
            Set<String> ids = new HashSet<>();
            for (Element container : feed.select("feed, entry")) {
                for (String once : List.of("id", "title", "updated")) {
                    assertThat(container.select("> " + once)).as(once).hasSize(1);
                }
                String id = container.expectFirst("> id").text();
                assertThat(URI.create(id).isAbsolute()).isTrue();
                assertThat(ids.add(id)).isTrue();
                assertThat(OffsetDateTime.parse(
                                container.expectFirst("> updated").text()))
                        .isNotNull();
                assertThat(container.select("> link[rel=alternate]")).hasSize(1);
            }
            assertThat(feed.select("> author > name")).hasSize(1);
            assertThat(feed.select("link"))
                    .allMatch(link -> URI.create(link.attr("href")).isAbsolute());
            assertThat(feed.select("author"))
                    .allMatch(author -> author.select("> name").size() == 1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2023-11-20, 2023-11-20T00:00:00Z",
        "2023-11-20T08:00+01:00, 2023-11-20T08:00:00+01:00",
        "2023-11-20T08:00:30.5Z, 2023-11-20T08:00:30.5Z"
    })
    void a_day_is_its_beginning_in_utc(String published, String updated) {
        Document feed =
                document(ofSite("https://lab.example.org").published(published).build());
        assertThat(feed.expectFirst("feed > updated").text()).isEqualTo(updated);
    }

    @ParameterizedTest
    @CsvSource({
        "https://lab.example.org, https://lab.example.org/roundup/neurips-2023/",
        "https://lab.example.org/a/, https://lab.example.org/a/roundup/neurips-2023/",
        "https://lab.example.org/a?b#c, https://lab.example.org/a/roundup/neurips-2023/"
    })
    void the_page_lies_below_the_site(String site, String page) {
        assertThat(document(ofSite(site).build())
                        .select("feed > link[rel=alternate]")
                        .attr("href"))
                .isEqualTo(page);
    }

    @ParameterizedTest
    @CsvSource({
        "META-INF/resources, https://lab.example.org/neurips-2023/",
        "static/papers, https://lab.example.org/papers/neurips-2023/",
        "site, https://lab.example.org/site/neurips-2023/"
    })
    void folders_that_servers_show_as_their_root_are_no_part_of_addresses(String output, String page) {
        Roundup roundup = ofSite("https://lab.example.org").build();
        assertThat(new Addresses(roundup).page(roundup, output)).contains(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "lab", "javascript:alert(1)", "https://a b/", "https://"})
    void without_an_address_of_the_site_there_is_no_feed(String url) {
        assertThat(Pages.files(ofSite(url).build())).doesNotContainKey("feed.xml");
        assertThat(Pages.files(roundup("R").build())).doesNotContainKey("feed.xml");
    }

    @ParameterizedTest
    @MethodSource("dev.roundup.processor.render.HostileTexts#all")
    void whatever_stands_in_a_field_comes_back(String value) {
        Paper paper = paper("A")
                .id(value)
                .title(value)
                .author(new Name(value, value, Optional.empty(), at("n")))
                .tldr(value)
                .tags(value)
                .build();
        SyndFeed feed = read(ofSite("https://lab.example.org")
                .title(value)
                .language(value)
                .section("main", paper)
                .build());
        SyndEntry entry = feed.getEntries().get(0);

        assertThat(entry.getCategories()).extracting(SyndCategory::getName).containsExactly(HostileTexts.folded(value));
        assertThat(entry.getAuthors()).extracting(SyndPerson::getName).containsExactly(HostileTexts.folded(value));
        assertThat(entry.getTitle()).isEqualTo(HostileTexts.folded(paper.title().plain()));
    }

    @ParameterizedTest
    @MethodSource("dev.roundup.processor.render.HostileTexts#all")
    void whatever_stands_in_a_licence_comes_back(String value) {
        Roundup roundup = roundup("R")
                .site(SampleRoundup.site(Optional.empty(), Optional.of(value)))
                .build();

        assertThat(read(roundup).getCopyright()).isEqualTo(HostileTexts.folded(new License(located(value)).name()));
    }

    private static RoundupBuilder ofSite(String url) {
        return roundup("R")
                .site(new Site(
                        located("Lab"),
                        Optional.of(located(url)),
                        Optional.empty(),
                        Optional.empty(),
                        People.NONE,
                        Optional.empty(),
                        Set.of(),
                        declaredBy("Lab")));
    }

    private static String xml(Roundup roundup) {
        return Pages.files(roundup).getOrDefault("feed.xml", "");
    }

    private static Document document(Roundup roundup) {
        return Jsoup.parse(xml(roundup), "", Parser.xmlParser());
    }

    private static SyndFeed read(Roundup roundup) {
        try {
            return new SyndFeedInput().build(new StringReader(xml(roundup)));
        } catch (FeedException e) {
            throw new AssertionError(xml(roundup), e);
        }
    }
}

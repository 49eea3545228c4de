package dev.roundup.processor.render.cite;

import static dev.roundup.processor.model.PaperBuilder.paper;
import static dev.roundup.processor.model.RoundupBuilder.roundup;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import dev.roundup.processor.check.people.PersonBuilder;
import dev.roundup.processor.model.Format;
import dev.roundup.processor.model.Name;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.PaperBuilder;
import dev.roundup.processor.model.People;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.TestOrigin;
import dev.roundup.processor.render.Pages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The parts of names that the registry states, and lists that leave out authors, in all formats. */
class CitedPartsTest {
    private static final PersonBuilder SOTO_VEGA = new PersonBuilder("People.LIA", "lia")
            .name("Lia Soto Vega")
            .aliases("L. Soto Vega", "Lia Soto")
            .family("Soto Vega");
    private static final PersonBuilder TIDE_WATCH = new PersonBuilder("People.TIDE_WATCH", "Tide Watch").organisation();

    @Test
    void a_stated_family_name_is_cited() {
        Paper paper = by(SOTO_VEGA, "lia");

        assertThat(Bibtex.field(paper, "author")).isEqualTo("Soto Vega, Lia");
        assertThat(csl(paper)).isEqualTo("[{\"family\":\"Soto Vega\",\"given\":\"Lia\"}]");
        assertThat(linked(paper))
                .isEqualTo("[{\"@type\":\"Person\",\"name\":\"Lia Soto Vega\",\"familyName\":\"Soto Vega\","
                        + "\"givenName\":\"Lia\"}]");
    }

    @Test
    void an_organisation_stays_whole() {
        Paper paper = by(TIDE_WATCH, "Tide Watch");

        assertThat(Bibtex.field(paper, "author")).isEqualTo("{Tide Watch}");
        assertThat(csl(paper)).isEqualTo("[{\"literal\":\"Tide Watch\"}]");
        assertThat(linked(paper)).isEqualTo("[{\"@type\":\"Organization\",\"name\":\"Tide Watch\"}]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"University of Tides", "Reef Collaboration", "World Bank", "OpenAI", "The Tide Team"})
    void an_organisation_that_nobody_registered_is_known_by_its_words(String name) {
        assertThat(linked(paper("A").authors(name).build()))
                .isEqualTo("[{\"@type\":\"Organization\",\"name\":\"" + name + "\"}]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Plato", "Ann Park"})
    void other_names_are_taken_for_peoples(String name) {
        assertThat(linked(paper("A").authors(name).build()))
                .isEqualTo("[{\"@type\":\"Person\",\"name\":\"" + name + "\"}]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lane AB", "Bo Lab"})
    void a_persons_name_that_must_stay_whole_is_all_family_name(String name) {
        assertThat(linked(paper("A").authors(name).build()))
                .isEqualTo("[{\"@type\":\"Person\",\"name\":\"" + name + "\",\"familyName\":\"" + name + "\"}]");
    }

    @Test
    void a_person_may_have_an_organisations_word_as_a_family_name() {
        Paper paper = by(new PersonBuilder("People.BO", "Bo Studio").family("Studio"), "Bo Studio");

        assertThat(Bibtex.field(paper, "author")).isEqualTo("Studio, Bo");
        assertThat(linked(paper)).startsWith("[{\"@type\":\"Person\"");
    }

    @Test
    void a_post_says_that_a_list_leaves_out_authors() {
        Roundup roundup = roundup("R")
                .formats(Format.JEKYLL)
                .section("main", paper("A").authors("Ann Ash", "et al.").build())
                .build();

        assertThat(String.join("", Pages.files(roundup).values())).contains(">and others</li>");
    }

    @Test
    void an_alias_is_divided_at_the_family_name_if_it_has_it() {
        assertThat(Bibtex.field(by(SOTO_VEGA, "L. Soto Vega"), "author")).isEqualTo("Soto Vega, L.");
        assertThat(Bibtex.field(by(SOTO_VEGA, "Lia Soto"), "author")).isEqualTo("Soto, Lia");
    }

    @Test
    void a_particle_is_part_of_the_family_name_on_the_page_only() {
        PersonBuilder person = new PersonBuilder("People.E", "Els van der Pol Roe").family("van der Pol Roe");

        assertThat(csl(by(person, "Els van der Pol Roe")))
                .isEqualTo("[{\"family\":\"Pol Roe\",\"given\":\"Els\",\"non-dropping-particle\":\"van der\"}]");
        assertThat(linked(by(person, "Els van der Pol Roe"))).contains("\"familyName\":\"van der Pol Roe\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"and others", "others", "et al.", "et alii", "\u2026", "..."})
    void a_list_that_leaves_out_authors_stays_open(String words) {
        Paper paper = paper("A").authors("Ann Ash", "Bo Bell", words).build();

        assertThat(paper.byline().authors()).hasSize(2);
        assertThat(Bibtex.field(paper, "author")).isEqualTo("Ash, Ann and Bell, Bo and others");
        assertThat(csl(paper))
                .isEqualTo("[{\"family\":\"Ash\",\"given\":\"Ann\"},{\"family\":\"Bell\",\"given\":\"Bo\"},"
                        + "{\"literal\":\"others\"}]");
        assertThat(linked(paper)).doesNotContain(words);
        Element authors = Pages.entry(paper).expectFirst(".authors");
        assertThat(authors.select("li").eachText()).containsExactly("Ann Ash,", "Bo Bell", "and others");
    }

    @Test
    void a_person_of_the_registry_may_be_called_others() {
        Paper paper = by(new PersonBuilder("People.OTHERS", "Others").organisation(), "Ann Ash", "Others");

        assertThat(paper.byline().others()).isFalse();
        assertThat(Bibtex.field(paper, "author")).isEqualTo("Ash, Ann and {O{}thers}");
    }

    @Test
    void the_words_alone_leave_out_nobody() {
        assertThat(paper("A").authors("and others").build().byline().others()).isFalse();
        assertThat(paper("A")
                        .authors("Ann Ash", "others", "Bo Bell")
                        .build()
                        .byline()
                        .others())
                .isFalse();
    }

    static Stream<Name> names() {
        return Stream.concat(
                StatedAtRandom.names(500).stream(),
                Stream.of(
                                "J.Roe",
                                "N.N.",
                                "J.\u00a0Roe",
                                "J.\u2009Roe",
                                "\u00a0Ann\u202fAsh\u00a0",
                                "Ann Ash, Jr.",
                                "Ash B.",
                                "Plato,")
                        .map(name -> People.NONE.resolve(name, TestOrigin.at(name))));
    }

    @ParameterizedTest
    @MethodSource("names")
    void no_entry_ends_in_a_comma(Name name) {
        String author = Bibtex.field(paper("A").author(name).build(), "author");
        List<String> parts = atCommas(author);

        assertThat(parts).hasSizeLessThanOrEqualTo(3).noneMatch(String::isBlank);
        name.statedParts()
                .filter(stated -> !stated.given().isEmpty())
                .ifPresent(stated -> assertThat(parts.get(parts.size() - 1)).isEqualTo(Bibtex.plain(stated.given())));
    }

    /** The parts of a name between its commas outside of braces. */
    private static List<String> atCommas(String name) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (c == ',' && depth == 0) {
                parts.add(name.substring(start, i).strip());
                start = i + 1;
            }
        }
        parts.add(name.substring(start).strip());
        return parts;
    }

    private static Paper by(PersonBuilder person, String... written) {
        People people = new People(List.of(person.build()));
        PaperBuilder paper = paper("A");
        Stream.of(written).forEach(name -> paper.author(people.resolve(name, TestOrigin.at(name))));
        return paper.build();
    }

    private static String csl(Paper paper) {
        String json = Pages.files(roundup("R").section("main", paper).build()).getOrDefault("papers.json", "");
        return JsonParser.parseString(json)
                .getAsJsonArray()
                .get(0)
                .getAsJsonObject()
                .get("author")
                .toString();
    }

    private static String linked(Paper paper) {
        String json = Pages.page(roundup("R").section("main", paper))
                .expectFirst("script[type=application/ld+json]")
                .data();
        return JsonParser.parseString(json)
                .getAsJsonObject()
                .getAsJsonArray("hasPart")
                .get(0)
                .getAsJsonObject()
                .get("author")
                .toString();
    }
}

package dev.roundup.cli.diff;

import static dev.roundup.cli.diff.States.page;
import static dev.roundup.cli.diff.States.paper;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.cli.diff.States.Sample;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PageComparisonTest {
    private static final Sample KITES = paper("kites", "Kites in Wind");

    @Test
    void equal_pages_have_no_changes() {
        Sample full = KITES.by("Ada Lane", "Bo Hill")
                .withId("arxiv:2306.00600")
                .linking("Code https://a.example/")
                .badged("Oral")
                .about("Text", "kites.svg", "Wind");
        assertThat(lines(full, full)).isEmpty();
    }

    @Test
    void pages_and_papers_come_and_go() {
        PaperState waves = paper("waves", "Waves").state();
        assertThat(lines(
                        List.of(page("may", KITES.state()), page("june")),
                        List.of(
                                page("may", waves),
                                page("july", paper("dunes", "Dunes").state()))))
                .containsExactly(
                        "paper-added may/waves: '' -> 'Main'",
                        "paper-removed may/kites: 'Main' -> ''",
                        "page-added july: '' -> 'Days july'",
                        "paper-added july/dunes: '' -> 'Main'",
                        "page-removed june: 'Days june' -> ''");
    }

    @Test
    void a_page_with_another_slug_is_the_same_page() {
        PageState old = page("may", KITES.state());
        PageState now = new PageState("spring", old.type(), "Spring", old.day(), old.papers());
        assertThat(lines(List.of(old), List.of(now)))
                .containsExactly("page-renamed spring: 'may' -> 'spring'", "page-title spring: 'Days may' -> 'Spring'");
    }

    @Test
    void a_paper_under_another_key_is_found_by_its_id_its_title_or_its_former_key() {
        String renamed = "paper-renamed may/flying: 'kites' -> 'flying'";
        assertThat(lines(
                        KITES.withId("arxiv:2306.00600v1"),
                        paper("flying", "Flying").withId("arxiv:2306.00600v3")))
                .containsExactly(renamed, "title may/flying: 'Kites in Wind' -> 'Flying'");
        assertThat(lines(
                        KITES.withId("doi:10.1234/KITES"),
                        paper("flying", "Kites in Wind").withId("doi:10.1234/kites")))
                .containsExactly(renamed);
        assertThat(lines(KITES, paper("flying", "KITES in wind!")))
                .containsExactly(renamed, "title may/flying: 'Kites in Wind' -> 'KITES in wind!'");
        assertThat(lines(KITES, paper("flying", "Flying").formerly("kites")))
                .containsExactly(renamed, "title may/flying: 'Kites in Wind' -> 'Flying'");
    }

    @Test
    void a_title_that_several_papers_have_tells_nothing() {
        assertThat(lines(
                        List.of(page(
                                "may",
                                paper("one", "Keynote").state(),
                                paper("two", "Keynote").state())),
                        List.of(page("may", paper("three", "Keynote").state()))))
                .containsExactly(
                        "paper-added may/three: '' -> 'Main'",
                        "paper-removed may/one: 'Main' -> ''",
                        "paper-removed may/two: 'Main' -> ''");
    }

    @Test
    void papers_move_between_sections_and_pages() {
        assertThat(lines(KITES, KITES.in("workshops", "Workshops")))
                .containsExactly("paper-moved may/kites: 'Main' -> 'Workshops'");
        assertThat(lines(
                        List.of(page("may", KITES.state()), page("june")),
                        List.of(page("may"), page("june", KITES.state()))))
                .containsExactly("paper-moved june/kites: 'Days may' -> 'Days june'");
    }

    @Test
    void no_paper_moves_if_a_section_gets_another_title() {
        assertThat(lines(KITES, KITES.in("main", "Main track"))).isEmpty();
    }

    @Test
    void a_paper_that_is_also_on_another_page_has_not_moved() {
        assertThat(lines(
                        List.of(page("june"), page("may", KITES.state())),
                        List.of(page("june", KITES.state()), page("may", KITES.state()))))
                .containsExactly("paper-added june/kites: '' -> 'Main'");
    }

    @Test
    void authors_come_go_change_places_and_names() {
        Sample old = KITES.by("Ada Lane", "bo=Bo Hill", "Cy Park");
        assertThat(lines(old, KITES.by("Ada Lane", "bo=Bo Hill", "Di Dale", "Cy Park")))
                .containsExactly("author-added may/kites: '' -> 'Di Dale'");
        assertThat(lines(old, KITES.by("bo=Bo Hill", "Cy Park")))
                .containsExactly("author-removed may/kites: 'Ada Lane' -> ''");
        assertThat(lines(old, KITES.by("Cy Park", "bo=Bo Hill", "Ada Lane")))
                .containsExactly(
                        "author-order may/kites: 'Ada Lane, Bo Hill, Cy Park' -> 'Cy Park, Bo Hill, Ada Lane'");
        assertThat(lines(old, KITES.by("Ada Lane", "bo=Bob Hill", "Cy Park")))
                .containsExactly("author-spelling may/kites: 'Bo Hill' -> 'Bob Hill'");
        assertThat(lines(old, KITES.by("ada=Ada Lane", "bo=Bo Hill", "Cy Park")))
                .isEmpty();
    }

    @Test
    void links_come_go_and_lead_elsewhere() {
        Sample old = KITES.linking("Code https://a.example/", "Video https://b.example/");
        assertThat(lines(old, KITES.linking("Code https://c.example/", "Film https://b.example/", "Data x.zip")))
                .containsExactly(
                        "link-added Data may/kites: '' -> 'x.zip'",
                        "link-name may/kites: 'Video' -> 'Film'",
                        "link-address Code may/kites: 'https://a.example/' -> 'https://c.example/'");
        assertThat(lines(old, KITES.linking("Video https://b.example/")))
                .containsExactly("link-removed Code may/kites: 'https://a.example/' -> ''");
    }

    @Test
    void badges_abstracts_tags_and_figures_change() {
        assertThat(lines(
                        KITES.badged("Poster").about("Old", "a.svg", "Wind", "Air"),
                        KITES.badged("Oral").about("New", "", "Air")))
                .containsExactly(
                        "badge-added Oral may/kites: '' -> 'Oral'",
                        "badge-removed Poster may/kites: 'Poster' -> ''",
                        "abstract changed may/kites: '' -> ''",
                        "tags may/kites: 'Wind, Air' -> 'Air'",
                        "figure removed may/kites: '' -> ''");
        assertThat(lines(KITES.about("", "", "Wind", "Air"), KITES.about("", "", "Air", "Wind")))
                .isEmpty();
    }

    private static List<String> lines(Sample old, Sample now) {
        return lines(List.of(page("may", old.state())), List.of(page("may", now.state())));
    }

    private static List<String> lines(List<PageState> old, List<PageState> now) {
        return PageComparison.of(old, now).stream()
                .map(change -> change.kind().word() + (change.name().isEmpty() ? "" : " " + change.name()) + " "
                        + change.page().slug()
                        + change.paper().map(paper -> "/" + paper.key()).orElse("") + ": '"
                        + change.before() + "' -> '" + change.after() + "'")
                .toList();
    }
}

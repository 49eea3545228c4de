package dev.roundup.processor.render.page;

import static dev.roundup.processor.model.PaperBuilder.paper;
import static dev.roundup.processor.model.RoundupBuilder.roundup;
import static dev.roundup.processor.render.Pages.page;
import static dev.roundup.processor.render.Pages.texts;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.processor.model.Format;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.PaperBuilder;
import dev.roundup.processor.model.RoundupBuilder;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class FiltersTest {
    private final Document neso = page(roundup("Neso")
            .section(
                    "main",
                    tagged("A", "Graphs", "Flows")
                            .badge("Oral Presentation", true)
                            .build(),
                    some("B", "Graphs"),
                    some("C", "Flows"))
            .section("workshops", "Workshops", some("D", "Graphs", "C++"), some("E", "Rare"), some("F")));

    private static PaperBuilder tagged(String name, String... tags) {
        return paper(name).tags(tags);
    }

    private static Paper some(String name, String... tags) {
        return tagged(name, tags).build();
    }

    @Test
    void parts_badges_and_shared_topics_can_be_chosen() {
        assertThat(texts(neso, ".filters legend")).containsExactly("Part", "Badges", "Topics");
        assertThat(texts(neso, ".chip"))
                .containsExactly("Papers 3", "Workshops 3", "Oral Presentation 1", "Graphs 3", "Flows 2");
    }

    @Test
    void addresses_name_what_is_chosen() {
        assertThat(neso.select("fieldset input").stream().map(input -> input.attr("name") + "=" + input.val()))
                .containsExactly(
                        "part=main", "part=workshops", "badge=Oral Presentation", "topic=Graphs", "topic=Flows");
    }

    @Test
    void papers_have_the_numbers_of_their_choices() {
        assertThat(neso.select("article.paper").eachAttr("data-t"))
                .containsExactly("0 2 3 4", "0 3", "0 4", "1 3", "1", "1");
        assertThat(neso.select("[data-t]:not(article, .tag a)")).isEmpty();
    }

    @Test
    void a_tag_that_is_a_choice_has_its_number_and_leads_nowhere_without_a_script() {
        assertThat(neso.select("#d .tag a").eachAttr("data-t")).containsExactly("3");
        assertThat(neso.select(".tag [href]")).isEmpty();
        assertThat(texts(neso, "#d .tag")).containsExactly("#Graphs", "#C");
    }

    @Test
    void the_most_frequent_topics_come_first() {
        RoundupBuilder many = roundup("Neso");
        for (int i = 0; i < 40; i++) {
            many.section("s" + i, some("P" + i, "Topic " + i / 2, "Often " + i % 2));
        }

        assertThat(texts(page(many), ".filters fieldset:last-of-type .chip"))
                .hasSize(22)
                .startsWith("Often 0 20", "Often 1 20", "Topic 0 2");
    }

    @Test
    void topics_that_look_alike_have_numbers_of_their_own() {
        RoundupBuilder builder = roundup("Neso");
        IntStream.range(0, 6)
                .forEach(i -> builder.section("s" + i, some("P" + i, i < 4 ? "C++" : "X", i < 3 ? "C#" : "Y")));

        assertThat(page(builder).select("#p0 .tag a").eachAttr("data-t"))
                .doesNotHaveDuplicates()
                .hasSize(2);
    }

    @Test
    void papers_without_anything_to_choose_can_be_searched() {
        Document page =
                page(roundup("Neso").section("main", some("A"), some("B"), some("C"), some("D"), some("E"), some("F")));

        assertThat(page.select("#Search")).hasSize(1);
        assertThat(page.select(".filters details, [data-t]")).isEmpty();
    }

    @Test
    void words_in_another_language_than_the_page_are_marked() {
        Document page = page(roundup("Neso")
                .language("fy")
                .section("main", some("A"), some("B"), some("C"), some("D"), some("E"))
                .section("workshops", "Workshops", some("F")));

        assertThat(page.select(".filters legend, .filters output").eachAttr("lang"))
                .containsExactly("en", "en");
    }

    @Test
    void a_few_papers_need_no_filters() {
        assertThat(page(roundup("Neso").formats(Format.PAGE).section("main", some("A", "X"), some("B", "X"), some("C")))
                        .select("form, .nothing, script:not([type]), [data-t]"))
                .isEmpty();
    }
}

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
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
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
                .containsExactly("All", "Papers 3", "Workshops 3", "Oral Presentation 1", "Flows 2", "Graphs 3");
        assertThat(neso.select(".filters input[type=radio][checked]").eachAttr("value"))
                .containsExactly("");
    }

    @Test
    void every_choice_has_a_rule_that_hides_the_rest() {
        String style = neso.expectFirst("#Rules").data();
        List<String> tokens = neso.select(".filters fieldset input").eachAttr("value").stream()
                .filter(token -> !token.isEmpty())
                .toList();
        assertThat(tokens).containsExactly("s1", "s2", "b1", "t2", "t1");
        assertThat(tokens)
                .allSatisfy(token -> assertThat(style)
                        .contains(".filters:has([value=%1$s]:checked)~* [data-t]:not([data-t~=%1$s]){display:none}"
                                .formatted(token)));
    }

    @Test
    void papers_sections_and_their_lines_in_the_contents_are_marked_alike() {
        assertThat(neso.select("article.paper").eachAttr("data-t"))
                .containsExactly("s1 b1 t1 t2", "s1 t1", "s1 t2", "s2 t1", "s2", "s2");
        assertThat(neso.select("section").eachAttr("data-t")).containsExactly("s1 b1 t1 t2", "s2 t1");
        for (Element article : neso.select("article.paper, section#workshops")) {
            Element line = neso.expectFirst(".contents li:has(> a[href=#" + article.id() + "])");
            assertThat(line.attr("data-t")).isEqualTo(article.attr("data-t"));
        }
    }

    @Test
    void a_tag_leads_to_its_choice() {
        assertThat(neso.select("#d .tag a").eachAttr("href")).containsExactly("#Topic-Graphs");
        assertThat(neso.expectFirst("#Topic-Graphs").attr("type")).isEqualTo("checkbox");
        assertThat(texts(neso, "#d .tag")).containsExactly("#Graphs", "#C");
    }

    @Test
    void topics_beyond_the_most_frequent_are_folded() {
        RoundupBuilder many = roundup("Neso");
        for (int i = 0; i < 40; i++) {
            many.section("s" + i, some("P" + i, "Topic " + i / 2, "Often " + i % 2));
        }
        Document page = page(many);

        assertThat(page.select(".filters fieldset:last-of-type > .chip")).hasSize(16);
        assertThat(texts(page, ".filters summary")).containsExactly("6 more topics");
        assertThat(page.select(".more .chip")).hasSize(6);
    }

    @Test
    void topics_that_look_alike_have_ids_of_their_own() {
        RoundupBuilder builder = roundup("Neso");
        IntStream.range(0, 6)
                .forEach(i -> builder.section("s" + i, some("P" + i, i < 4 ? "C++" : "X", i < 3 ? "C#" : "Y")));

        assertThat(page(builder).select(".chip [id]").eachAttr("id"))
                .doesNotHaveDuplicates()
                .hasSize(4);
    }

    @Test
    void a_few_papers_need_no_filters() {
        assertThat(page(roundup("Neso").formats(Format.PAGE).section("main", some("A", "X"), some("B", "X"), some("C")))
                        .select("form, script:not([type]), [data-t]"))
                .isEmpty();
    }
}

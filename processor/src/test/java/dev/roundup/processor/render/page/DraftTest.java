package dev.roundup.processor.render.page;

import static dev.roundup.processor.model.PaperBuilder.paper;
import static dev.roundup.processor.model.RoundupBuilder.roundup;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.processor.model.DraftRemark;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.render.Pages;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class DraftTest {
    private final Paper first = paper("First").build();
    private final Paper second = paper("Second").build();
    private final Roundup neso = roundup("Neso").section("main", first, second).build();

    private final Map<String, String> files = Pages.texts(Pages.renderers(neso)
            .draft(List.of(
                    new DraftRemark(Optional.empty(), "year <2022> is not 2023", List.of()),
                    new DraftRemark(
                            Optional.of(second.type()),
                            "unknown tag \"Lerning\"",
                            List.of("help: did you mean \"Learning\"?")))));

    @Test
    void a_draft_is_a_page_of_another_name() {
        assertThat(files).containsKey("draft.html").doesNotContainKey("index.html");
    }

    @Test
    void a_draft_says_so_and_is_not_indexed() {
        Document draft = Jsoup.parse(files.getOrDefault("draft.html", ""));
        assertThat(draft.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(draft.expectFirst(".draft").text()).startsWith("Draft. 2 things");
    }

    @Test
    void remarks_stand_where_they_belong() {
        Document draft = Jsoup.parse(files.getOrDefault("draft.html", ""));
        assertThat(draft.select(".draft li").eachText()).containsExactly("year <2022> is not 2023");
        assertThat(draft.select("#first .remarks")).isEmpty();
        assertThat(draft.select("#second .remarks li").eachText())
                .containsExactly("unknown tag \"Lerning\" help: did you mean \"Learning\"?");
    }

    @Test
    void a_finished_page_has_nothing_of_a_draft() {
        Document page = Pages.page(neso);
        assertThat(page.select(".draft, .remarks, meta[name=robots]")).isEmpty();
    }
}

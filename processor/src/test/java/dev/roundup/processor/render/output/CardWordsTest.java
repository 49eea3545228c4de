package dev.roundup.processor.render.output;

import static dev.roundup.processor.model.PaperBuilder.paper;
import static dev.roundup.processor.model.RoundupBuilder.roundup;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.render.SampleRoundup;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The words and the names of share pictures. */
class CardWordsTest {
    private static final Roundup SAMPLE = SampleRoundup.roundup();

    private static CardWords words(Paper paper) {
        return CardWords.of(
                roundup("Neso")
                        .site(SampleRoundup.site())
                        .section("main", paper)
                        .build(),
                paper);
    }

    @Test
    void a_page_says_what_it_is_about() {
        CardWords words = CardWords.of(SAMPLE);
        assertThat(words.title()).isEqualTo("Sample Lab Papers at NESO 2023");
        assertThat(words.authors()).isEmpty();
        assertThat(words.about()).isPresent();
        assertThat(words.alt()).startsWith("Sample Lab Papers at NESO 2023 · Sample Lab");
    }

    @Test
    void a_paper_names_its_authors() {
        CardWords words = words(paper("Kites")
                .title("Kites  in\n\\(\\mathbb{R}^n\\)")
                .authors("Ada Lane", "Tom Roe", "and others")
                .build());
        assertThat(words.title()).startsWith("Kites in ").doesNotContain("\\", "\n");
        assertThat(words.authors()).containsExactly("Ada Lane", "Tom Roe");
        assertThat(words.about()).isEmpty();
        assertThat(words.lab()).contains("Sample Lab");
        assertThat(words.venue()).isEmpty();
        assertThat(words.badge()).isEmpty();
    }

    @Test
    void the_badge_is_the_first_that_is_highlighted() {
        CardWords award = words(
                paper("Kites").badge("Poster", false).badge("Best paper", true).build());
        assertThat(award.badge()).contains("Best paper");
        assertThat(award.highlight()).isTrue();
        CardWords poster = words(paper("Kites").badge("Demo", false).build());
        assertThat(poster.badge()).contains("Demo");
        assertThat(poster.highlight()).isFalse();
    }

    @Test
    void every_paper_has_a_file_of_its_own_even_where_case_makes_no_difference() {
        Roundup neso = roundup("Neso")
                .section(
                        "main",
                        paper("One").id("kites").build(),
                        paper("Two").id("Kites").build(),
                        paper("Three").id("../../etc").build())
                .build();
        Map<?, String> files = new Addresses(neso).cardFiles();
        assertThat(files.values()).containsExactly("cards/kites.png", "cards/Kites-2.png", "cards/-..-etc.png");
    }
}

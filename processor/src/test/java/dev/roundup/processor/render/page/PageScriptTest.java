package dev.roundup.processor.render.page;

import static dev.roundup.processor.model.PaperBuilder.paper;
import static dev.roundup.processor.model.RoundupBuilder.roundup;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.processor.model.Format;
import dev.roundup.processor.render.Pages;
import dev.roundup.processor.render.SampleRoundup;
import dev.roundup.processor.render.output.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class PageScriptTest {
    private final Document sample = Pages.page(SampleRoundup.roundup());

    @Test
    void the_parts_are_small() {
        assertThat(PageScript.FIND.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(5_000);
        assertThat(PageScript.CITE.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(5_000);
        assertThat(PageScript.FIND + PageScript.CITE).doesNotContain("</", "<!--", "innerHTML", "eval");
        assertThat(script("A glider.")).doesNotContain(PageScript.FIND);
    }

    @Test
    void every_script_is_allowed_by_its_digest_and_nothing_else_is() {
        String policy = sample.expectFirst("meta[http-equiv]").attr("content");
        String scripts = policy.substring(0, policy.indexOf(';'));
        String digests = sample.select("script").stream()
                .map(script -> " 'sha256-" + Base64.getEncoder().encodeToString(Sha256.of(script.data())) + "'")
                .reduce("", String::concat);

        assertThat(scripts).isEqualTo("script-src" + digests);
        assertThat(sample.select("script")).hasSize(3);
    }

    @Test
    void the_part_for_formulas_is_small_and_only_where_formulas_are() {
        String all = PageScript.FORMULAS + PageScript.WIDE_FORMULAS;
        assertThat(all.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(1_500);
        assertThat(all).doesNotContain("</", "<!--", "innerHTML", "eval", "//");
        String none = script("A glider.");
        assertThat(script("A glider of \\(n\\) parts.")).isEqualTo(String.join("\n", none, PageScript.FORMULAS));
        assertThat(script("A glider of \\(n + 1 + 2 + 3 + 4 + 5 + 6 + 7 + 8 + 9\\) parts."))
                .isEqualTo(String.join("\n", none, PageScript.FORMULAS, PageScript.WIDE_FORMULAS));
    }

    private static String script(String text) {
        return Pages.page(roundup("Neso")
                        .formats(Format.PAGE, Format.BIBTEX)
                        .section("main", paper("Glider").abstractText(text).build()))
                .expectFirst("body > script")
                .data();
    }

    @Test
    void is_left_out_where_nothing_needs_it() {
        Document page = Pages.page(roundup("Neso")
                .formats(Format.PAGE)
                .section("main", paper("Glider").build()));

        assertThat(page.select("script"))
                .extracting(Element::attributes)
                .extracting(all -> all.get("type"))
                .containsExactly("application/ld+json");
    }

    @Test
    void references_are_copied_by_a_part_of_its_own_which_gets_its_words() {
        assertThat(script("A glider."))
                .isEqualTo(
                        "(" + PageScript.CITE + ")({\"copy\":\"Copy {form} of {title}\",\"copied\":\"{form} copied\","
                                + "\"selected\":\"{form} is selected and can be copied\",\"link\":\"Copy link to {title}\","
                                + "\"linked\":\"Link copied\"});");
    }

    @Test
    void words_in_another_language_than_the_pages_say_which() {
        String script = Pages.page(roundup("Neso")
                        .language("it")
                        .section("main", paper("Glider").build()))
                .expectFirst("body > script")
                .data();
        assertThat(script).endsWith(",\"lang\":\"en\"});");
    }

    @Test
    void bibtex_is_there_to_be_copied() {
        assertThat(sample.select(".cite > pre")).hasSize(6);
        assertThat(sample.expectFirst("#knots .cite > pre").wholeText())
                .startsWith("@")
                .endsWith("}");
    }
}

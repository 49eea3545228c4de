package dev.roundup.cli.preview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.cli.compile.LocatedFinding;
import dev.roundup.cli.compile.LocatedFinding.FindingSeverity;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindingsPanelTest {
    private static final PreviewState GOOD =
            PreviewState.BEGINNING.built(Map.of("roundup/days/index.html", new byte[1]), List.of());
    private final FindingsPanel panel =
            new FindingsPanel(EditorLink.of("vscode").orElseThrow());

    private Element shown(PreviewState state) {
        return Jsoup.parse(panel.html(state)).body();
    }

    @Test
    void a_finding_has_its_rule_place_line_caret_and_help() {
        Element shown = shown(GOOD.broken(List.of(Found.in("/a b/Kites.java", FindingSeverity.ERROR, "no \"<b>\""))));
        assertThat(shown.expectFirst("details").hasAttr("open")).isTrue();
        assertThat(shown.expectFirst("summary").text()).isEqualTo("1 error. This is the last good page");
        assertThat(shown.expectFirst(".message").text()).isEqualTo("author-marker no \"<b>\"");
        assertThat(shown.expectFirst("a").text()).isEqualTo("/a b/Kites.java:15:3");
        assertThat(shown.expectFirst("a").attr("href")).isEqualTo("vscode://file/a%20b/Kites.java:15:3");
        assertThat(shown.expectFirst("pre").wholeText()).isEqualTo("\txno \"<b>\"\n\t ^");
        assertThat(shown.expectFirst(".detail").text()).isEqualTo("help: write no \"<b>\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "</pre></details><img src=x onerror=alert(1)>",
                "\"><svg onload=alert(1)>",
                "' onmouseover='alert(1)",
                "&lt;b&gt; &amp;amp;",
                "<!-- --!> <![CDATA[ ]]> \u2028 \u0000"
            })
    void hostile_texts_stay_texts(String hostile) {
        LocatedFinding finding =
                Found.in("/lab/" + hostile.replace("\u0000", "") + ".java", FindingSeverity.ERROR, hostile);
        for (PreviewState state : List.of(GOOD.broken(List.of(finding)), GOOD.failed(hostile))) {
            Element shown = shown(state);
            assertThat(shown.select("*").eachAttr("class")).isSubsetOf("errors", "error", "message", "place", "detail");
            assertThat(shown.select("script, img, svg")).isEmpty();
            assertThat(shown.select("*").stream()
                            .flatMap(element -> element.attributes().asList().stream())
                            .map(attribute -> attribute.getKey()))
                    .isSubsetOf("class", "open", "href", "tabindex");
            assertThat(shown.expectFirst("pre").wholeText().replace("\uFFFD", "\u0000"))
                    .contains(hostile);
        }
    }

    @Test
    void warnings_are_folded_and_nothing_is_nothing() {
        Element shown = shown(GOOD.built(
                Map.of(),
                List.of(
                        Found.in("Kites.java", FindingSeverity.WARNING, "a"),
                        Found.in("Kites.java", FindingSeverity.WARNING, "b"))));
        assertThat(shown.expectFirst("details").hasAttr("open")).isFalse();
        assertThat(shown.expectFirst("summary").text()).isEqualTo("2 warnings");
        assertThat(panel.html(GOOD)).isEmpty();
    }

    @Test
    void a_failure_is_told_and_so_is_a_first_page_that_is_missing() {
        assertThat(shown(GOOD.failed("papers does not exist")).text())
                .isEqualTo("The build failed. This is the last good page papers does not exist");
        assertThat(shown(PreviewState.BEGINNING.failed("papers is empty")).text())
                .startsWith("The build failed. There is no page yet");
    }

    @Test
    void a_long_list_is_cut() {
        List<LocatedFinding> many = Collections.nCopies(60, Found.in("Kites.java", FindingSeverity.ERROR, "a"));
        Element shown = shown(GOOD.broken(many));
        assertThat(shown.select("li")).hasSize(FindingsPanel.MOST);
        assertThat(shown.text()).startsWith("60 errors.").endsWith("The terminal shows 10 more.");
    }
}

package dev.roundup.processor.check.text;

import static dev.roundup.processor.check.WorkspaceBuilder.workspace;
import static dev.roundup.processor.model.PaperBuilder.paper;
import static dev.roundup.processor.model.RoundupBuilder.roundup;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.processor.check.Checks;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.model.PaperBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tests that messages about one text come in the order of the text, and that one mistake does not hide another. */
class OrderInTextTest {
    @Test
    void messages_about_an_abstract_follow_its_order() {
        assertThat(found(paper("Hills").abstractText("""
                                Abstract: We <b>walk</b> to http://a.example.org/x and see \\foo there,
                                then \\url{https://b.example.org/?utm_source=x} and equi-
                                variant hills [12], which **rise** over a long day as in Figure ??,
                                and \\url{http://c.example.org/}.
                                """)))
                .containsExactly(
                        "text-leftover 1:1",
                        "html-in-text 1:14",
                        "link-insecure 1:29",
                        "latex-command 1:60",
                        "link-tracking 2:11",
                        "text-hyphen 2:52",
                        "text-reference 3:15",
                        "markdown-in-text 3:27",
                        "text-reference 3:58",
                        "link-insecure 4:10");
    }

    @Test
    void messages_about_a_title_follow_its_order() {
        assertThat(found(paper("Hills").title("On \\foo and <b>hills</b> [2305.11141]")))
                .containsExactly("latex-command 1:4", "html-in-text 1:13", "title-leftover");
    }

    @Test
    void a_formula_without_an_end_hides_no_reference() {
        assertThat(found(paper("Hills").abstractText("A hill \\(x [12] rises by \\(y\\) as in Table ??.")))
                .containsExactly("math-delimiter 1:8", "text-reference 1:12", "text-reference 1:38");
        assertThat(found(paper("Hills").abstractText("A hill $x [12] is up by $y$ as in [?].")))
                .contains("text-reference 1:11", "text-reference 1:35");
    }

    @Test
    void a_lost_backslash_hides_no_unknown_command() {
        assertThat(found(paper("Hills").abstractText("A \\hlil \\(x \\alhpa \theta\\) of [12] and \\emhp{all}.")))
                .containsExactly(
                        "latex-command 1:3",
                        "math-command 1:13",
                        "java-escape 1:20",
                        "text-reference 1:31",
                        "latex-command 1:40");
        assertThat(found(paper("Hills").abstractText("A \\hlil, $\theta \\in X$ and \\hlli.")))
                .containsExactly("latex-command 1:3", "java-escape 1:11");
        assertThat(found(paper("Hills").abstractText("A \begin{align} x \\alpha \\end{align}")))
                .containsExactly("java-escape 1:3");
    }

    @Test
    void a_formula_with_an_end_holds_no_reference() {
        assertThat(found(paper("Hills")
                        .abstractText("Hills \\(x [1] y\\), \\[x [2] y\\] and $a [3] b$ or $ c [4] d $.")))
                .isEmpty();
    }

    private static List<String> found(PaperBuilder paper) {
        return Checks.run(workspace(roundup("Days").section("main", paper.build()))
                        .build())
                .findings()
                .stream()
                .map(OrderInTextTest::shortened)
                .toList();
    }

    /** The rule with the line and column that the first line of the message names. */
    private static String shortened(Finding finding) {
        String place = finding.headline().replaceFirst(".* at line (\\d+), column (\\d+) of the text.*", "$1:$2");
        return finding.rule().id() + (place.equals(finding.headline()) ? "" : " " + place);
    }
}

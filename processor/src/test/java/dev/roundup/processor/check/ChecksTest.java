package dev.roundup.processor.check;

import static dev.roundup.processor.check.Samples.byId;
import static dev.roundup.processor.check.WorkspaceBuilder.workspace;
import static dev.roundup.processor.model.PaperBuilder.paper;
import static dev.roundup.processor.model.RoundupBuilder.roundup;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.Severity;
import dev.roundup.processor.model.Link.Scheme;
import dev.roundup.processor.model.LinkKind;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.PaperBuilder;
import dev.roundup.processor.model.RoundupBuilder;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Tests how rules run, independent of single rules. */
class ChecksTest {
    private static final PaperBuilder STARRED = paper("RotatingFeatures").authors("Lu Xu*");

    @Test
    void what_is_set_last_decides_how_much_a_finding_weighs() {
        Report report = Checks.run(workspace(page(STARRED))
                .rule("author-marker", "off")
                .rule("author-marker", "warning")
                .build());

        assertThat(report.findings()).extracting(Finding::severity).containsExactly(Severity.WARNING);
        assertThat(hasErrors(report)).isFalse();
    }

    @Test
    void a_warning_can_become_an_error() {
        Report report = Checks.run(workspace(roundup("NeurIps2023"))
                .unlisted(paper("Lost"))
                .rule("orphan-paper", "error")
                .build());

        assertThat(hasErrors(report)).isTrue();
    }

    @Test
    void what_is_off_is_not_run() {
        assertThat(found(workspace(page(STARRED)).rule("author-marker", "off"))).isEmpty();
        assertThat(found(workspace(page(failing())).rule("link-syntax", "off"))).isEmpty();
    }

    @Test
    void in_a_draft_every_error_is_a_warning_but_an_unsafe_link() {
        assertThat(Checks.run(workspace(page(STARRED)).draft().build()).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.WARNING));
        PaperBuilder unsafe = paper("RotatingFeatures").link(LinkKind.CODE, "Code", "javascript:alert(1)");
        assertThat(hasErrors(Checks.run(workspace(page(unsafe)).draft().build())))
                .isTrue();
    }

    @Test
    void an_unsafe_link_is_always_an_error() {
        PaperBuilder paper = paper("RotatingFeatures")
                .link(LinkKind.CODE, "Code", "javascript:alert(1)")
                .allow("link-unsafe");

        assertThat(found(workspace(page(paper)).rule("link-unsafe", "off")))
                .containsExactly("unknown-rule", "link-unsafe", "unused-allow");
    }

    @Test
    void a_paper_of_two_pages_is_checked_once() {
        Paper paper = STARRED.build();

        assertThat(found(workspace(
                        roundup("NeurIps2023").section("main", paper),
                        roundup("Lab2023").slug("lab-2023").section("main", paper))))
                .containsExactly("author-marker");
    }

    @Test
    void one_place_is_reported_once_however_often_it_is_read() {
        assertThat(found(workspace(page(STARRED), page(STARRED).slug("lab-2023"))))
                .containsExactly("author-marker");
    }

    @Test
    void an_allowance_holds_for_its_rule_alone() {
        PaperBuilder paper =
                paper("RotatingFeatures").authors("Lu Xu*", "Lu Xu*").allow("author-marker");

        assertThat(found(workspace(page(paper)))).containsExactly("duplicate-author");
    }

    @Test
    void a_page_does_not_allow_what_concerns_a_paper_alone() {
        assertThat(found(workspace(page(STARRED).allow("author-marker"))))
                .containsExactly("author-marker", "unused-allow");
    }

    @Test
    void a_rule_that_fails_keeps_no_other_from_running() {
        PaperBuilder paper = failing().tags("Equivariance", "Equivariance");

        assertThat(found(workspace(page(paper)))).containsExactly("duplicate-tag", "internal-error");
    }

    private static boolean hasErrors(Report report) {
        return report.findings().stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    private static RoundupBuilder page(PaperBuilder paper) {
        return roundup("NeurIps2023").section("main", paper.build());
    }

    /** A paper for which {@code link-syntax} overflows the stack. */
    private static PaperBuilder failing() {
        Scheme deep = new Scheme("deep", Pattern.compile("(a|b)*"), "ab");
        return paper("RotatingFeatures").link(byId(deep, "ab".repeat(100_000)));
    }

    private static List<String> found(WorkspaceBuilder workspace) {
        return Checks.run(workspace.build()).findings().stream()
                .map(finding -> finding.rule().id())
                .toList();
    }
}

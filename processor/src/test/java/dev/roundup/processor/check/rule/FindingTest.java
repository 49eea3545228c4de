package dev.roundup.processor.check.rule;

import static dev.roundup.processor.model.PaperBuilder.paper;
import static dev.roundup.processor.model.TestOrigin.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class FindingTest {
    private static final Rule UNKNOWN_TAG = Rule.error("unknown-tag", "unknown tag {value} in {member} of {owner}");
    private static final Rule UNKNOWN_OPTION = Rule.error("unknown-option", "{problem}");

    @Test
    void a_message_says_what_is_wrong_then_what_helps() {
        Finding finding = FindingBuilder.of(
                        UNKNOWN_TAG, paper("RotatingFeatures").build())
                .value("Equivarience")
                .member("@Tag")
                .help("did you mean \"Equivariance\"?")
                .at(at("tag"));

        assertThat(finding.message()).isEqualTo("""
                        [roundup:unknown-tag] unknown tag "Equivarience" in @Tag of RotatingFeatures
                          help: did you mean "Equivariance"?""");
    }

    @Test
    void a_message_keeps_each_part_on_its_line() {
        Finding finding = FindingBuilder.of(UNKNOWN_OPTION)
                .with("problem", "first\nsecond")
                .help("third\rfourth")
                .at(at("option"));

        assertThat(finding.message()).isEqualTo("""
                        [roundup:unknown-option] first\\nsecond
                          help: third\\rfourth""");
    }

    @Test
    void the_page_of_a_rule_is_a_command_away_or_where_the_user_publishes_it() {
        assertThat(RuleAddress.of(UNKNOWN_TAG, "")).isEqualTo("roundup explain unknown-tag");
        assertThat(RuleAddress.of(UNKNOWN_TAG, "https://lab.example/{rule}.html"))
                .isEqualTo("https://lab.example/unknown-tag.html");
        assertThat(RuleAddress.of(UNKNOWN_TAG, "https://lab.example/rules"))
                .isEqualTo("https://lab.example/rules/unknown-tag");
        assertThat(RuleAddress.of(UNKNOWN_TAG, "https://lab.example/rules/"))
                .isEqualTo("https://lab.example/rules/unknown-tag");
    }

    @Test
    void every_slot_of_the_template_is_filled_and_no_other() {
        assertThatThrownBy(() -> FindingBuilder.of(UNKNOWN_TAG).value("x").at(at("tag")))
                .hasMessage("nothing for {member} in unknown-tag");
        assertThatThrownBy(() -> FindingBuilder.of(UNKNOWN_OPTION)
                        .with("problem", "x")
                        .member("y")
                        .at(at("option")))
                .hasMessage("no slot in unknown-option for {member=y}");
    }

    @Test
    void a_fault_is_our_bug() {
        Finding fault = Finding.fault(at("paper"), "rule x for Y", new IllegalStateException("a\nb"), false);

        assertThat(fault.severity()).isEqualTo(Severity.ERROR);
        assertThat(fault.message()).isEqualTo("""
                        [roundup:internal-error] bug in roundup: java.lang.IllegalStateException: a\\nb in rule x for Y; \
                        please report it
                          help: compile with -Aroundup.debug for the stack trace""");
    }

    @Test
    void a_fault_tells_its_stack_trace_when_asked() {
        Finding fault = Finding.fault(at("paper"), "rule x for Y", new IllegalStateException(), true);

        assertThat(fault.details().get(0)).startsWith("note: at ").contains("a_fault_tells_its_stack_trace_when_asked");
    }
}

package dev.roundup.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.processor.check.Case.Expected;
import dev.roundup.processor.check.rule.ProcessorRules;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.testing.ChosenRule;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Tests every rule with cases that break it and cases that do not. {@code -Drule=link-shared} selects the cases of one
 * rule.
 */
class CatalogueTest {
    private static final List<Case> CASES = CaseFinder.all();

    static Stream<Case> cases() {
        return CASES.stream().filter(theCase -> ChosenRule.is(theCase.rule()));
    }

    @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
    @MethodSource("cases")
    void a_case_finds_what_it_says_and_nothing_else(Case theCase) {
        Report report = Checks.run(theCase.workspace());

        assertThat(report.findings().stream().map(Expected::of))
                .containsExactlyElementsOf(theCase.expected().stream().toList());
    }

    @Test
    void every_rule_has_a_case_that_breaks_it() {
        assertThat(rulesWithout(Case::isBreaking)).isEmpty();
    }

    @Test
    void every_rule_has_a_case_that_comes_close_and_is_silent() {
        assertThat(rulesWithout(theCase -> !theCase.isBreaking())).isEmpty();
    }

    private static Stream<String> rulesWithout(Predicate<Case> wanted) {
        Set<String> having = CASES.stream().filter(wanted).map(Case::rule).collect(Collectors.toSet());
        return Rulebook.byId().values().stream()
                .filter(rule -> rule != ProcessorRules.OUTPUT_FAILED) // see OutputTest
                .map(Rule::id)
                .filter(id -> ChosenRule.is(id) && !having.contains(id));
    }

    @Test
    void every_rule_has_an_id_of_words_and_hyphens() {
        assertThat(Rulebook.byId().keySet()).allMatch(id -> id.matches("[a-z]+(-[a-z]+)*"));
    }

    @Test
    void every_case_is_about_a_rule() {
        assertThat(CASES.stream().map(Case::rule).filter(id -> Rulebook.rule(id).isEmpty()))
                .isEmpty();
    }
}

package dev.roundup.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.processor.check.Case.Expected;
import dev.roundup.processor.check.figures.FigureCases;
import dev.roundup.processor.check.figures.PictureCases;
import dev.roundup.processor.check.ids.IdCases;
import dev.roundup.processor.check.ids.LicenseCases;
import dev.roundup.processor.check.links.LinkCases;
import dev.roundup.processor.check.links.LinkFormCases;
import dev.roundup.processor.check.links.LinkPlaceCases;
import dev.roundup.processor.check.links.LinkTogetherCases;
import dev.roundup.processor.check.options.OptionCases;
import dev.roundup.processor.check.outline.OutlineCases;
import dev.roundup.processor.check.people.AuthorCases;
import dev.roundup.processor.check.people.NameCases;
import dev.roundup.processor.check.rule.ProcessorRules;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.check.tags.TagCases;
import dev.roundup.processor.check.text.JavaEscapeCases;
import dev.roundup.processor.check.text.ProseCases;
import dev.roundup.processor.check.text.ShownTextCases;
import dev.roundup.processor.check.text.TexCases;
import dev.roundup.processor.check.text.TextCases;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule, with what breaks it and what does not. */
class CatalogueTest {
    static Stream<Case> cases() {
        return Stream.of(
                        OutlineCases.all(),
                        ProseCases.all(),
                        LinkCases.all(),
                        LinkFormCases.all(),
                        LinkPlaceCases.all(),
                        LinkTogetherCases.all(),
                        IdCases.all(),
                        LicenseCases.all(),
                        NameCases.all(),
                        AuthorCases.all(),
                        TagCases.all(),
                        FigureCases.all(),
                        PictureCases.all(),
                        TextCases.all(),
                        ShownTextCases.all(),
                        JavaEscapeCases.all(),
                        TexCases.all(),
                        OptionCases.all())
                .flatMap(cases -> cases);
    }

    /** The cases of one rule alone: {@code -Drule=link-shared}. */
    private static final String ONLY = System.getProperty("rule", "");

    @ParameterizedTest(name = "{0}")
    @MethodSource("chosen")
    void findsWhatTheCaseSaysAndNothingElse(Case theCase) {
        Report report = Checks.run(theCase.workspace());

        assertThat(report.findings().stream().map(Expected::of))
                .containsExactlyElementsOf(theCase.expected().stream().toList());
    }

    static Stream<Case> chosen() {
        return cases().filter(theCase -> ONLY.isEmpty() || theCase.rule().equals(ONLY));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleHasACaseThatBreaksItAndOneThatDoesNot(Rule rule) {
        List<Case> about =
                cases().filter(theCase -> theCase.rule().equals(rule.id())).toList();

        assertThat(about).as("cases that break it").anyMatch(Case::isBreaking);
        assertThat(about).as("cases that come close and are silent").anyMatch(theCase -> !theCase.isBreaking());
    }

    static Stream<Rule> rules() {
        return Rulebook.byId().values().stream()
                .filter(rule -> rule != ProcessorRules.OUTPUT_FAILED) // see OutputTest
                .filter(rule -> ONLY.isEmpty() || rule.id().equals(ONLY));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleHasAnIdOfWordsAndHyphens(Rule rule) {
        assertThat(rule.id()).matches("[a-z]+(-[a-z]+)*");
    }

    @Test
    void everyCaseIsAboutARule() {
        assertThat(cases().map(Case::rule).filter(id -> Rulebook.rule(id).isEmpty()))
                .isEmpty();
    }
}

package dev.roundup.processor.check;

import static java.util.stream.Collectors.toMap;
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
import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.check.rule.Scope;
import dev.roundup.processor.check.tags.TagCases;
import dev.roundup.processor.check.text.JavaEscapeCases;
import dev.roundup.processor.check.text.ProseCases;
import dev.roundup.processor.check.text.ShownTextCases;
import dev.roundup.processor.check.text.TexCases;
import dev.roundup.processor.check.text.TextCases;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
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

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    @Tag("slow")
    void findsWhatTheCaseSaysAndNothingElse(Case theCase) {
        Report report = Checks.run(theCase.workspace());

        assertThat(report.findings().stream().map(Expected::of))
                .containsExactlyElementsOf(theCase.expected().stream().toList());
    }

    /** The same in one test, which mutation testing has the time for. */
    @Test
    void findsInEveryCaseWhatItSays() {
        assertThat(cases()).allSatisfy(this::findsWhatTheCaseSaysAndNothingElse);
    }

    @ParameterizedTest
    @EnumSource(value = Rule.class, mode = EnumSource.Mode.EXCLUDE, names = "OUTPUT_FAILED") // see OutputTest
    void everyRuleHasACaseThatBreaksItAndOneThatDoesNot(Rule rule) {
        List<Case> about = cases().filter(theCase -> theCase.rule() == rule).toList();

        assertThat(about.stream().map(Case::isBreaking)).contains(true, false);
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void everyRuleHasAnIdOfWordsAndHyphens(Rule rule) {
        assertThat(rule.id()).matches("[a-z]+(-[a-z]+)*");
        assertThat(Rule.byId(rule.id())).contains(rule);
    }

    @Test
    void everyRuleIsCheckedOnceAndInItsScope() {
        Map<Rule, Scope> checked = Stream.of(
                        scopes(Rulebook.DECLARATIONS, Scope.DECLARATION),
                        scopes(Rulebook.ADDRESSES, Scope.ADDRESS),
                        scopes(Rulebook.PAPERS, Scope.PAPER),
                        scopes(Rulebook.LINKED_PAPERS, Scope.PAPER),
                        scopes(Rulebook.TEXTS, Scope.TEXT),
                        scopes(Rulebook.PICTURES, Scope.PICTURE),
                        scopes(Rulebook.SITES, Scope.SITE),
                        scopes(Rulebook.ROUNDUPS, Scope.ROUNDUP),
                        scopes(Rulebook.LINKED_ROUNDUPS, Scope.ROUNDUP),
                        scopes(Rulebook.WORKSPACES, Scope.WORKSPACE))
                .flatMap(entries -> entries)
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));

        assertThat(checked)
                .isEqualTo(Stream.of(Rule.values())
                        .filter(rule -> rule.scope() != Scope.RUN && rule.scope() != Scope.OUTPUT)
                        .collect(toMap(rule -> rule, Rule::scope)));
    }

    private static <T> Stream<Map.Entry<Rule, Scope>> scopes(List<Check<T>> checks, Scope scope) {
        return checks.stream().map(check -> Map.entry(check.rule(), scope));
    }
}

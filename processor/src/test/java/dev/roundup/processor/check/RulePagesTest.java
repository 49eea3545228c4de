package dev.roundup.processor.check;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.processor.check.rule.Family;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.testing.GeneratedText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages in {@code docs/rules} follow the catalogue. */
class RulePagesTest {
    private static final Path ROOT = Path.of("..");

    static Collection<Rule> rules() {
        return Rulebook.byId().values();
    }

    static Stream<Arguments> members() {
        return Rulebook.FAMILIES.stream()
                .flatMap(family -> family.members().stream().map(member -> Arguments.of(family, member)));
    }

    @ParameterizedTest
    @MethodSource("members")
    void thePageOfARuleBeginsWithWhatTheCatalogueSays(Family family, Family.Member<?> member) throws IOException {
        GeneratedText.assertUpToDate(RulePages.path(member.rule()), page -> RulePages.page(family, member, page));
    }

    @Test
    void theIndexListsTheRulesInTheOrderOfTheCatalogue() throws IOException {
        GeneratedText.assertUpToDate("docs/rules/README.md", RulePages::index);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void thePageOfARuleExplainsAndShowsItAndSaysHowToMendAndToSilenceIt(Rule rule) throws IOException {
        String page = Files.readString(ROOT.resolve(RulePages.path(rule)));
        assertThat(page).containsPattern("(?m)^> .*\\n\\n\\p{Lu}.{40}");
        assertThat(page).containsPattern("## Fix it\\n\\n\\p{Lu}.{20}");
        assertThat(page).containsPattern("## Why\\n\\n\\p{Lu}.{20}");
        assertThat(page).containsPattern("## Allow it\\n\\n\\p{Lu}.{20}");
        assertThat(page).containsPattern("## (Right|Message)\\n\\n```\\w*\\n.{5}");
    }

    @Test
    void noPageIsOfARuleThatIsGone() throws IOException {
        try (Stream<Path> pages = Files.list(ROOT.resolve("docs/rules"))) {
            assertThat(pages.map(page -> page.getFileName().toString().replace(".md", "")))
                    .containsExactlyInAnyOrderElementsOf(
                            Stream.concat(Rulebook.byId().keySet().stream(), Stream.of("README"))
                                    .collect(toSet()));
        }
    }
}

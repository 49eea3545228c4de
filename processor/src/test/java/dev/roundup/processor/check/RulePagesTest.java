package dev.roundup.processor.check;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.roundup.processor.check.rule.Family;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.testing.ChosenRule;
import dev.roundup.processor.testing.GeneratedText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages in {@code docs/rules} agree with the catalogue. */
class RulePagesTest {
    private static final Path ROOT = Path.of("..");

    private static final List<String> PARTS = List.of(
            "(?m)^> .*\\n\\n\\p{Lu}.{40}",
            "## (Right|Message)\\n\\n```\\w*\\n.{5}",
            "## Why\\n\\n\\p{Lu}.{20}",
            "## Fix it\\n\\n\\p{Lu}.{20}",
            "## Allow it\\n\\n\\p{Lu}.{20}");

    static Stream<Rule> rules() {
        return Rulebook.byId().values().stream().filter(rule -> ChosenRule.is(rule.id()));
    }

    static Stream<Arguments> members() {
        return Rulebook.FAMILIES.stream()
                .flatMap(family -> family.members().stream()
                        .filter(member -> ChosenRule.is(member.rule().id()))
                        .map(member -> Arguments.of(family, member)));
    }

    @ParameterizedTest
    @MethodSource("members")
    void the_page_of_a_rule_begins_with_what_the_catalogue_says(Family family, Family.Member<?> member)
            throws IOException {
        GeneratedText.assertUpToDate(RulePages.path(member.rule()), page -> RulePages.page(family, member, page));
    }

    @Test
    void the_index_lists_the_rules_in_the_order_of_the_catalogue() throws IOException {
        GeneratedText.assertUpToDate("docs/rules/README.md", RulePages::index);
    }

    @Test
    void every_rule_has_a_fix_or_a_reason_why_it_has_none() {
        assertThat(RuleFixes.WITHOUT.keySet())
                .containsExactlyInAnyOrderElementsOf(Rulebook.byId().values().stream()
                        .filter(rule -> !RuleFixes.has(rule))
                        .map(Rule::id)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_page_of_a_rule_explains_and_shows_it_and_says_how_to_mend_and_to_silence_it(Rule rule) throws IOException {
        assumeFalse(GeneratedText.isWritten(), "you write these parts after the generated ones are there");
        String page = Files.readString(ROOT.resolve(RulePages.path(rule)));
        assertThat(PARTS.stream()
                        .filter(part -> !Pattern.compile(part).matcher(page).find()))
                .as("parts that %s lacks", RulePages.path(rule))
                .isEmpty();
    }

    @Test
    void no_page_is_of_a_rule_that_is_gone() throws IOException {
        try (Stream<Path> pages = Files.list(ROOT.resolve("docs/rules"))) {
            assertThat(pages.map(page -> page.getFileName().toString().replace(".md", "")))
                    .containsExactlyInAnyOrderElementsOf(
                            Stream.concat(Rulebook.byId().keySet().stream(), Stream.of("README"))
                                    .collect(toSet()));
        }
    }
}

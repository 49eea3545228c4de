package dev.roundup.processor.check;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pages in {@code docs/rules} follow the catalogue. */
class RulePagesTest {
    private static final Path ROOT = Path.of(System.getProperty("basedir", "."), "..");

    @ParameterizedTest
    @EnumSource(Rule.class)
    void thePageOfARuleBeginsWithWhatTheCatalogueSays(Rule rule) throws IOException {
        String head = """
                # %s

                **%s** by default · %s · checked for %s

                > %s

                """.formatted(
                        rule.id(),
                        rule.defaultSeverity().id(),
                        rule.family().title(),
                        rule.scope().words(),
                        template(rule));

        assertThat(ROOT.resolve(rule.page())).content().startsWith(head);
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void thePageOfARuleSaysHowToSilenceIt(Rule rule) throws IOException {
        assertThat(ROOT.resolve(rule.page())).content().contains("\n## Silence it\n");
    }

    @Test
    void noPageIsOfARuleThatIsGone() throws IOException {
        try (Stream<Path> pages = Files.list(ROOT.resolve("docs/rules"))) {
            assertThat(pages.map(page -> page.getFileName().toString().replace(".md", "")))
                    .containsExactlyInAnyOrderElementsOf(Stream.concat(Rule.ids().stream(), Stream.of("README"))
                            .collect(toSet()));
        }
    }

    @ParameterizedTest
    @EnumSource(Family.class)
    void theIndexListsTheRulesOfAFamilyInTheOrderOfTheCatalogue(Family family) throws IOException {
        String rows = Stream.of(Rule.values())
                .filter(rule -> rule.family() == family)
                .map(rule -> "| [`%1$s`](%1$s.md) | %2$s | %3$s |\n"
                        .formatted(rule.id(), rule.defaultSeverity().id(), template(rule)))
                .collect(joining());
        String table = """
                ## %s

                | rule | default | says |
                |---|---|---|
                """.formatted(family.title()) + rows + "\n";

        assertThat(ROOT.resolve("docs/rules/README.md")).content().contains(table);
    }

    /** A headline with its slots set off, so that Markdown shows them. */
    private static String template(Rule rule) {
        return rule.headline().replaceAll("\\{([a-z]+)}", "‹$1›");
    }
}

package dev.roundup.processor.check.people;

import static dev.roundup.processor.check.WorkspaceBuilder.workspace;
import static dev.roundup.processor.model.PaperBuilder.paper;
import static dev.roundup.processor.model.RoundupBuilder.roundup;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.processor.check.Checks;
import dev.roundup.processor.check.rule.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Pasted values that are not names. One rule speaks about each of them, and says what to write. */
class PastedNamesTest {
    @ParameterizedTest
    @CsvFileSource(resources = "/names/pasted.tsv", delimiter = '\t', quoteCharacter = '\0')
    void one_rule_says_what_to_write(String written, String rule, String help) {
        List<Finding> findings = findings(written.translateEscapes());

        assertThat(findings).extracting(Finding::rule).extracting("id").containsExactly(rule);
        assertThat(findings.get(0).details()).startsWith("help: " + help);
    }

    @Test
    void other_authors_tell_letters_from_initials() {
        assertThat(findings("Ada Lane a", "Ben Roe b", "Cy Poe c")).hasSize(3);
        assertThat(findings("Ben Roe b", "Cy Poe c")).isEmpty();
    }

    @Test
    void other_authors_tell_degrees_from_initials() {
        assertThat(findings("Ada Lane MD", "Ben Roe MD")).hasSize(2);
        assertThat(findings("Garcia Lopez MD", "Roe AB")).isEmpty();
    }

    private static List<Finding> findings(String... authors) {
        return Checks.run(workspace(roundup("R")
                                .section("main", paper("A").authors(authors).build()))
                        .build())
                .findings();
    }
}

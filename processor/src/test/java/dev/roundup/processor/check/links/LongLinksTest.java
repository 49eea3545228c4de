package dev.roundup.processor.check.links;

import static dev.roundup.processor.check.Samples.sessionAt;
import static dev.roundup.processor.model.PaperBuilder.paper;
import static dev.roundup.processor.model.RoundupBuilder.roundup;
import static dev.roundup.processor.model.TestOrigin.located;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.processor.check.Checks;
import dev.roundup.processor.check.Report;
import dev.roundup.processor.check.WorkspaceBuilder;
import dev.roundup.processor.check.ids.IdCases;
import dev.roundup.processor.model.Contact;
import dev.roundup.processor.model.LinkKind;
import dev.roundup.processor.model.PaperBuilder;
import dev.roundup.processor.url.Archive;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A pattern can take forever, or overflow the stack, on a value that nobody would write by hand. Ours must not. */
class LongLinksTest {
    @ParameterizedTest
    @ValueSource(strings = {"a.", " ", "https://", "https://a.org/", "[", "@", "%", "10.", "a-", "x=", "é"})
    void values_of_any_length_are_judged(String piece) {
        for (String value : new String[] {piece.repeat(3000), "https://a.org/" + piece.repeat(3000) + "!"}) {
            PaperBuilder paper = paper("One")
                    .link(LinkKind.PDF, value, value)
                    .link(IdCases.by(Archive.DOI, "Doi", value, "https://doi.org/" + value))
                    .link(IdCases.by(Archive.GITHUB, "GitHub", value, "https://github.com/" + value))
                    .contact(new Contact(located(value), Optional.empty()))
                    .session(sessionAt(value));

            Report report =
                    Checks.run(WorkspaceBuilder.workspace(roundup("Days").section("main", paper.build()))
                            .build());

            assertThat(report.findings())
                    .extracting(finding -> finding.rule().id())
                    .doesNotContain("internal-error");
        }
    }
}

package dev.roundup.processor.check.links;

import static dev.roundup.processor.model.RoundupBuilder.roundup;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.processor.check.Checks;
import dev.roundup.processor.check.WorkspaceBuilder;
import dev.roundup.processor.check.ids.IdCases;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.model.Link;
import dev.roundup.processor.model.LinkKind;
import dev.roundup.processor.model.PaperBuilder;
import dev.roundup.processor.url.Archive;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Right links and ids of many publishers and hosts, each on a page of its own, where no rule may speak. */
class RightLinksTest {
    record Right(String kind, String value) {
        PaperBuilder paper() {
            return kind.startsWith("@")
                    ? PaperBuilder.paper("One").link(byId())
                    : PaperBuilder.paper("One")
                            .link(LinkKind.valueOf(kind), LinkKind.valueOf(kind).label(), value);
        }

        private Link byId() {
            for (Archive archive : Archive.values()) {
                if (kind.equals("@" + archive.annotation())) {
                    return IdCases.by(archive, archive.annotation(), value, "https://example.org/" + value);
                }
            }
            throw new IllegalArgumentException(kind);
        }
    }

    static Stream<Right> rights() throws IOException {
        try (InputStream lines = Objects.requireNonNull(RightLinksTest.class.getResourceAsStream("right-links.txt"))) {
            List<String> all = new String(lines.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
            return all.stream()
                    .map(line ->
                            new Right(line.substring(0, line.indexOf(' ')), line.substring(line.indexOf(' ') + 1)));
        }
    }

    @ParameterizedTest
    @MethodSource("rights")
    void a_right_link_is_accused_of_nothing(Right right) {
        List<Finding> findings = Checks.run(WorkspaceBuilder.workspace(roundup("Days2026")
                                .section("main", right.paper().build()))
                        .build())
                .findings();
        assertThat(findings).isEmpty();
    }
}

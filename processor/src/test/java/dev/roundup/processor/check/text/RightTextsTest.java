package dev.roundup.processor.check.text;

import static dev.roundup.processor.check.WorkspaceBuilder.workspace;
import static dev.roundup.processor.model.PaperBuilder.paper;
import static dev.roundup.processor.model.RoundupBuilder.roundup;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.processor.check.Checks;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.model.PaperBuilder;
import dev.roundup.processor.model.RoundupBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Titles and sentences of abstracts from many fields that come close to a mistake and are right. No rule may speak. */
class RightTextsTest {
    static List<String> titles() throws IOException {
        return lines("right-titles.txt");
    }

    static List<String> abstracts() throws IOException {
        return lines("right-abstracts.txt");
    }

    private static List<String> lines(String file) throws IOException {
        try (InputStream in = RightTextsTest.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("titles")
    void a_right_title_is_silent(String title) {
        assertThat(findings(paper("Hills").title(title))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("abstracts")
    void a_right_abstract_is_silent(String words) {
        assertThat(findings(paper("Hills").abstractText(words.replace("⏎", "\n"))))
                .isEmpty();
    }

    private static Stream<String> findings(PaperBuilder paper) {
        RoundupBuilder page = roundup("NeurIps2023").section("main", paper.build());
        return Checks.run(workspace(page).build()).findings().stream().map(Finding::message);
    }
}

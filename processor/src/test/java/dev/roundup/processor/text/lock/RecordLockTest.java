package dev.roundup.processor.text.lock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.processor.text.lock.RecordLine.Fact;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordLockTest {
    private static final RecordLine TITLE =
            new RecordLine("arxiv:2306.00600", Fact.TITLE, "2026-05-04", "Kites of $n$ strings");
    private static final RecordLine AUTHORS = new RecordLine(
            "arxiv:2306.00600", Fact.AUTHORS, "2026-05-04", RecordLine.authors(List.of("Jane Doe", "Bo; Bell")));
    private static final RecordLine ASKED = new RecordLine("doi:10.1234/(kites)", Fact.ASKED, "2026-11-28", "");

    @Test
    void what_is_written_is_read_again() {
        String text = RecordLock.text(List.of(ASKED, TITLE, AUTHORS));
        assertThat(text).endsWith("""
                        arxiv:2306.00600 authors 2026-05-04 Jane Doe; Bo, Bell
                        arxiv:2306.00600 title 2026-05-04 Kites of $n$ strings
                        doi:10.1234/(kites) asked 2026-11-28
                        """);
        RecordLock read = RecordLock.parse(text);
        assertThat(read.problems()).isEmpty();
        assertThat(read.of(TITLE.id(), Fact.TITLE)).contains(TITLE);
        assertThat(read.of(ASKED.id(), Fact.ASKED)).contains(ASKED);
        assertThat(read.of(TITLE.id(), Fact.AUTHORS).orElseThrow().authors()).containsExactly("Jane Doe", "Bo, Bell");
    }

    @Test
    void other_ends_of_lines_and_facts_of_a_later_version_do_not_matter() {
        RecordLock read = RecordLock.parse(
                "\ufeff# head\r\n\r\n  " + TITLE.line() + "  \r\narxiv:2306.00600 citations 2026-05-04 77\r\n");
        assertThat(read.records().values())
                .singleElement()
                .satisfies(facts -> assertThat(facts.values()).containsExactly(TITLE));
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void of_two_lines_the_latest_counts_in_any_order() {
        String old = "arxiv:2306.00600 title 2026-01-01 Kites\n";
        assertThat(RecordLock.parse(old + TITLE.line()).of(TITLE.id(), Fact.TITLE))
                .contains(TITLE);
        assertThat(RecordLock.parse(TITLE.line() + "\n" + old).of(TITLE.id(), Fact.TITLE))
                .contains(TITLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<<<<<<< HEAD", "=======", ">>>>>>> records", "||||||| base"})
    void a_conflict_is_named_at_its_line_and_the_other_lines_are_read(String mark) {
        RecordLock read = RecordLock.parse(TITLE.line() + "\n" + mark + "\n" + ASKED.line() + "\n");
        assertThat(read.records()).hasSize(2);
        assertThat(read.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(2);
            assertThat(problem.words()).isEqualTo("it marks a conflict of git");
            assertThat(problem.help()).endsWith("run roundup records");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "arxiv:2306.00600",
                "arxiv:2306.00600 title today Kites",
                "2306.00600 title 2026-05-04 Kites",
                "\0"
            })
    void a_broken_line_is_a_problem_at_its_number(String line) {
        assertThat(RecordLock.parse("\n" + line).problems())
                .singleElement()
                .extracting(LockProblem::line)
                .isEqualTo(2);
    }
}

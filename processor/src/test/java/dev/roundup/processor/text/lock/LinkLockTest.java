package dev.roundup.processor.text.lock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.processor.text.lock.LinkRecord.Verdict;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkLockTest {
    private static final LinkRecord ALIVE =
            new LinkRecord("https://a.example/x", Verdict.OK, "200", "2026-05-04", "2026-05-11", Optional.empty());
    private static final LinkRecord MOVED = new LinkRecord(
            "https://b.example/", Verdict.MOVED, "301", "2026-05-04", "2026-05-04", Optional.of("https://c.example/"));

    @Test
    void what_is_written_is_read_again() {
        String text = LinkLock.text(List.of(MOVED, ALIVE));
        assertThat(text).endsWith("""
                        https://a.example/x ok 200 2026-05-04 2026-05-11
                        https://b.example/ moved 301 2026-05-04 2026-05-04 https://c.example/
                        """);
        LinkLock read = LinkLock.parse(text);
        assertThat(read.records().values()).containsExactlyInAnyOrder(ALIVE, MOVED);
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void other_ends_of_lines_more_blanks_and_fields_of_a_later_version_do_not_matter() {
        LinkLock read = LinkLock.parse("\ufeff# head\r\n\r\n  " + ALIVE.line().replace(" ", "\t ") + "  \r\n"
                + MOVED.line() + " checksum=7\r\n");
        assertThat(read.records().values()).containsExactlyInAnyOrder(ALIVE, MOVED);
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void of_two_lines_the_latest_counts_in_any_order() {
        String old = ALIVE.address() + " dead 404 2026-05-01 2026-05-02\n";
        String now = ALIVE.line() + "\n";
        assertThat(LinkLock.parse(old + now).of(ALIVE.address())).contains(ALIVE);
        assertThat(LinkLock.parse(now + old).of(ALIVE.address())).contains(ALIVE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<<<<<<< HEAD", "=======", ">>>>>>> links", "||||||| base"})
    void a_conflict_is_named_at_its_line_and_the_other_lines_are_read(String mark) {
        LinkLock read = LinkLock.parse(ALIVE.line() + "\n" + mark + "\n" + MOVED.line() + "\n");
        assertThat(read.records()).hasSize(2);
        assertThat(read.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(2);
            assertThat(problem.words()).isEqualTo("it marks a conflict of git");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://a.example/x",
                "https://a.example/x fine 200 2026-05-04 2026-05-04",
                "https://a.example/x ok 200 today 2026-05-04",
                "a.example ok 200 2026-05-04 2026-05-04",
                "\0"
            })
    void a_broken_line_is_a_problem_at_its_number(String line) {
        assertThat(LinkLock.parse("\n" + line).problems())
                .singleElement()
                .extracting(LockProblem::line)
                .isEqualTo(2);
    }
}

package dev.roundup.cli.fix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.cli.compile.FindingPlace;
import dev.roundup.cli.compile.LocatedFinding;
import dev.roundup.cli.compile.LocatedFinding.FindingSeverity;
import dev.roundup.cli.fix.Mending.Outcome;
import dev.roundup.cli.source.TextEdit;
import dev.roundup.cli.source.TextFix;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** Tests the steps on a text of letters: each small one is a finding, and its fix is the large one. */
final class MendingTest {
    private static final String FILE = "letters";

    private static LocatedFinding found(String rule, List<TextFix> fixes) {
        return new LocatedFinding(
                rule,
                FindingSeverity.WARNING,
                rule + " is small",
                List.of(),
                FindingPlace.inFile(FILE, OptionalLong.empty()),
                Optional.empty(),
                fixes);
    }

    private static TextFix fix(int offset, int length, String replacement) {
        return new TextFix(true, "write " + replacement, List.of(new TextEdit(FILE, offset, length, replacement)));
    }

    /** Finds small letters. The fix of {@code x} breaks the text, that of {@code y} does not help. */
    private static List<LocatedFinding> check(Map<String, String> texts) {
        String text = texts.getOrDefault(FILE, "");
        List<LocatedFinding> findings = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            String letter = text.substring(i, i + 1);
            if (letter.equals("!")) {
                findings.add(found("broken", List.of()));
            } else if (!letter.equals(letter.toUpperCase(Locale.ROOT))) {
                String other = letter.equals("x") ? "!" : letter.equals("y") ? "yA" : letter.toUpperCase(Locale.ROOT);
                findings.add(found(letter, List.of(fix(i, 1, other))));
            }
        }
        return findings;
    }

    private static Outcome mended(String text) {
        return new Mending(Map.of(FILE, text), MendingTest::check, found -> true, fix -> true).run();
    }

    @Test
    void all_fixes_are_applied() {
        Outcome outcome = mended("abCd");
        assertThat(outcome.texts()).containsEntry(FILE, "ABCD");
        assertThat(outcome.applied()).hasSize(3);
        assertThat(outcome.left()).isEmpty();
    }

    @Test
    void a_fix_that_breaks_something_or_does_not_help_is_left_out_and_no_other() {
        Outcome outcome = mended("abxcdefyg");
        assertThat(outcome.texts()).containsEntry(FILE, "ABxCDEFyG");
        assertThat(outcome.refused()).extracting(fix -> fix.finding().rule()).containsExactlyInAnyOrder("x", "y");
        assertThat(outcome.left()).extracting(LocatedFinding::rule).containsExactly("x", "y");
    }

    @Test
    void of_two_that_overlap_one_waits() {
        List<LocatedFinding> both =
                List.of(found("one", List.of(fix(0, 2, "AB"))), found("two", List.of(fix(1, 2, "BC"))));
        Outcome outcome = new Mending(
                        Map.of(FILE, "abc"),
                        texts -> texts.containsValue("abc")
                                ? both
                                : texts.containsValue("ABc") ? List.of(both.get(1)) : List.of(),
                        found -> true,
                        fix -> true)
                .run();
        assertThat(outcome.texts()).containsEntry(FILE, "ABC");
        assertThat(outcome.applied()).hasSize(2);
    }
}

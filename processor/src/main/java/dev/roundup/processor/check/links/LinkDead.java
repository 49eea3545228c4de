package dev.roundup.processor.check.links;

import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.Fix;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.check.subject.RecordedAddress;
import dev.roundup.processor.text.lock.LinkRecord;
import dev.roundup.processor.text.lock.LinkRecord.Verdict;
import java.util.List;
import java.util.Optional;

/** Reports a link that leads nowhere, as {@code links.lock} says. */
final class LinkDead implements Check<RecordedAddress> {
    private static final Rule RULE = Rule.error("link-dead", "dead link {value} in {member} of {owner}: {problem}");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> check(RecordedAddress recorded) {
        return recorded.withVerdict(Verdict.DEAD)
                .map(dead -> List.of(recorded.address()
                        .finding(RULE)
                        .with("problem", problem(recorded, dead))
                        .fix(
                                archived(recorded, dead),
                                "write its new address, or remove the link; roundup links --archive looks for an archived"
                                        + " copy")
                        .note(RecordedAddress.note(dead))
                        .at(recorded.address().origin())))
                .orElse(List.of());
    }

    private static String problem(RecordedAddress recorded, LinkRecord dead) {
        boolean isAnswer = dead.status().chars().allMatch(Character::isDigit);
        return isAnswer
                ? recorded.server() + " has answered " + dead.status() + " since " + dead.first()
                : "its host has been unknown since " + dead.first();
    }

    /** An id cannot name an archived copy. */
    private static Optional<Fix> archived(RecordedAddress recorded, LinkRecord dead) {
        return dead.other()
                .filter(copy -> recorded.address().isWritten())
                .map(copy -> recorded.address().exactly(copy).proposed());
    }
}

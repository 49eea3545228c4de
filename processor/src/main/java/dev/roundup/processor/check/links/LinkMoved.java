package dev.roundup.processor.check.links;

import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.check.subject.Address;
import dev.roundup.processor.check.subject.RecordedAddress;
import dev.roundup.processor.text.Quote;
import dev.roundup.processor.text.lock.LinkRecord.Verdict;
import dev.roundup.processor.url.ArchiveAddress;
import dev.roundup.processor.url.WebAddress;
import java.util.List;
import java.util.Optional;

/** Reports a link whose server says for good that it is elsewhere, as {@code links.lock} says. */
final class LinkMoved implements Check<RecordedAddress> {
    private static final Rule RULE =
            Rule.warning("link-moved", "link {value} in {member} of {owner} has moved to {target}");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> check(RecordedAddress recorded) {
        return recorded.withVerdict(Verdict.MOVED)
                .flatMap(moved -> moved.other()
                        .flatMap(target -> replacement(recorded.address(), target))
                        .map(replacement -> List.of(recorded.address()
                                .finding(RULE)
                                .with("target", Quote.of(replacement))
                                .fix(recorded.address().exactly(replacement).proposed())
                                .note(RecordedAddress.note(moved))
                                .at(recorded.address().origin()))))
                .orElse(List.of());
    }

    /** The new address, or the new id. Empty if an archive leads from an id to somewhere else, as it should. */
    private static Optional<String> replacement(Address address, String target) {
        return address.isWritten()
                ? Optional.of(target)
                : address.archive()
                        .flatMap(old -> WebAddress.of(target)
                                .flatMap(ArchiveAddress::of)
                                .filter(now -> now.exact()
                                        && now.archive() == old.archive()
                                        && !now.id().equals(old.id())))
                        .map(ArchiveAddress::id);
    }
}

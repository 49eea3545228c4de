package dev.roundup.cli.links;

import dev.roundup.cli.links.Inquiry.Results;
import dev.roundup.processor.text.lock.LinkLock;
import dev.roundup.processor.text.lock.LinkRecord;
import dev.roundup.processor.text.lock.LinkRecord.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * One run over the links of some pages: asks those of which the file does not know enough, and keeps what it knows of the
 * others.
 *
 * @param lock the file before the run
 * @param today the day that the lines get
 * @param maxAge the age in days up to which a good line is believed
 */
record LinksRun(LinkLock lock, LocalDate today, int maxAge) {
    /**
     * The links that are asked: those without a line, with an old one, or with one that is not good. What is dead may be
     * alive again.
     */
    List<PageLink> stale(Collection<PageLink> links) {
        return links.stream()
                .filter(link -> lock.of(link.address()).filter(this::isBelieved).isEmpty())
                .toList();
    }

    private boolean isBelieved(LinkRecord line) {
        boolean isGood = line.verdict() == Verdict.OK || line.verdict() == Verdict.MOVED;
        return isGood && LocalDate.parse(line.last()).plusDays(maxAge).isAfter(today);
    }

    /** The links with the results of a run. Without a network, the lines stay as they are, and no new ones are made. */
    List<CheckedLink> checked(Collection<PageLink> links, Results results) {
        List<CheckedLink> checked = new ArrayList<>();
        for (PageLink link : links) {
            Optional<LinkRecord> before = lock.of(link.address());
            Optional<Outcome> outcome = Optional.ofNullable(results.outcomes().get(link.address()));
            Optional<LinkRecord> line = results.isOnline()
                    ? outcome.map(now -> now.recorded(link.address(), before, today))
                            .or(() -> before)
                    : before;
            checked.add(new CheckedLink(link, outcome, line));
        }
        return checked;
    }
}

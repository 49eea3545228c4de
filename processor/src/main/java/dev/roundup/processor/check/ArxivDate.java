package dev.roundup.processor.check;

import dev.roundup.processor.model.Link;
import dev.roundup.processor.model.Moment;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.Roundup;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An arXiv id is of a later month than the page that lists it: two digits changed places, or the page was updated. */
final class ArxivDate implements Check<Roundup> {
    @Override
    public Rule rule() {
        return Rule.ARXIV_DATE;
    }

    @Override
    public List<Finding> check(Roundup roundup) {
        Moment moment = roundup.updated().orElse(roundup.published());
        Optional<LocalDate> last = moment.reading().map(Moment.Reading::last);
        if (last.isEmpty()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        roundup.papers().forEach(paper -> {
            for (Link link : paper.links()) {
                Address.of(link)
                        .flatMap(address -> finding(paper, address, YearMonth.from(last.get()), moment))
                        .ifPresent(findings::add);
            }
        });
        return findings;
    }

    private Optional<Finding> finding(Paper paper, Address address, YearMonth page, Moment moment) {
        return address.url().value().indexOf("arxiv.org/") < 0
                ? Optional.empty()
                : address.web()
                        .flatMap(ArchiveAddress::of)
                        .filter(found -> found.archive() == Archive.ARXIV
                                && ArxivId.flaw(found.id()).isEmpty())
                        .flatMap(found -> ArxivId.month(found.id()))
                        .filter(month -> month.isAfter(page))
                        .map(month -> FindingBuilder.of(rule(), paper)
                                .value(address.value())
                                .member(address.member())
                                .with("month", month.toString())
                                .with("other", Quote.of(moment.written()))
                                .help("correct the id, or say in updated when the page was changed")
                                .at(address.origin()));
    }
}

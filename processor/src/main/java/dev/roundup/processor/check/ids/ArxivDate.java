package dev.roundup.processor.check.ids;

import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.check.subject.Address;
import dev.roundup.processor.check.subject.LinkedPaper;
import dev.roundup.processor.check.subject.LinkedRoundup;
import dev.roundup.processor.model.WrittenDate;
import dev.roundup.processor.text.Quote;
import dev.roundup.processor.url.Archive;
import dev.roundup.processor.url.ArxivId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reports an arXiv id from a later month than the page: two digits changed places, or the page was updated. */
final class ArxivDate implements Check<LinkedRoundup> {
    private static final Rule RULE = Rule.warning(
            "arxiv-date", "arXiv id {value} in {member} of {owner} is from {month}, but the page is from {other}");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> check(LinkedRoundup linked) {
        WrittenDate moment = linked.roundup()
                .metadata()
                .updated()
                .orElse(linked.roundup().metadata().published());
        Optional<LocalDate> last = moment.reading().map(WrittenDate.Reading::last);
        if (last.isEmpty()) {
            return List.of();
        }
        YearMonth page = YearMonth.from(last.get());
        List<Finding> findings = new ArrayList<>();
        for (LinkedPaper paper : linked.papers()) {
            for (Address address : paper.addresses()) {
                if (address.link().isPresent()) {
                    finding(address, page, moment).ifPresent(findings::add);
                }
            }
        }
        return findings;
    }

    private Optional<Finding> finding(Address address, YearMonth page, WrittenDate moment) {
        return address.archive()
                .filter(found -> found.archive() == Archive.ARXIV)
                .flatMap(found -> ArxivId.month(found.id())
                        .filter(month ->
                                month.isAfter(page) && ArxivId.flaw(found.id()).isEmpty()))
                .map(month -> address.finding(RULE)
                        .with("month", month.toString())
                        .with("other", Quote.of(moment.written()))
                        .help("correct the id, or set updated to the day when you changed the page")
                        .at(address.origin()));
    }
}

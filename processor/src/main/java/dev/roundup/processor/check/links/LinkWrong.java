package dev.roundup.processor.check.links;

import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.check.subject.RecordedAddress;
import dev.roundup.processor.text.Quote;
import dev.roundup.processor.text.lock.LinkRecord;
import dev.roundup.processor.text.lock.LinkRecord.Verdict;
import dev.roundup.processor.url.WebAddress;
import java.util.List;

/** Reports a link that leads to something else than it promises, as {@code links.lock} says. */
final class LinkWrong implements Check<RecordedAddress> {
    private static final Rule RULE = Rule.warning("link-wrong", "link {value} in {member} of {owner} {problem}");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> check(RecordedAddress recorded) {
        return recorded.withVerdict(Verdict.WRONG)
                .map(wrong -> List.of(recorded.address()
                        .finding(RULE)
                        .with("problem", problem(recorded, wrong))
                        .help(help(wrong))
                        .note(RecordedAddress.note(wrong))
                        .at(recorded.address().origin())))
                .orElse(List.of());
    }

    private static String problem(RecordedAddress recorded, LinkRecord wrong) {
        String fragment = recorded.address().web().map(WebAddress::fragment).orElse("");
        return wrong.status().equals(LinkRecord.NO_FRAGMENT)
                ? "leads to a page that has no place " + Quote.of(fragment)
                : "opens no PDF";
    }

    private static String help(LinkRecord wrong) {
        return wrong.status().equals(LinkRecord.NO_FRAGMENT)
                ? "open the page and copy the address of the heading"
                : "open the link, and write the address of the file";
    }
}

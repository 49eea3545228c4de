package dev.roundup.processor.check.links;

import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.check.subject.Address;
import dev.roundup.processor.check.subject.LinkedPaper;
import dev.roundup.processor.model.Link;
import dev.roundup.processor.model.LinkKind;
import dev.roundup.processor.text.Quote;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reports two links of a paper that lead to the same place and have the same purpose. Links of different kinds may lead
 * to one place: a repository may hold code and data, and a recording its slides. The page and the PDF of a paper may
 * not.
 */
final class LinkDuplicate implements Check<LinkedPaper> {
    private static final Rule RULE =
            Rule.error("link-duplicate", "link {value} in {member} of {owner} leads to the same place as {other}");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> check(LinkedPaper paper) {
        if (paper.addresses().size() < 2) {
            return List.of();
        }
        Map<String, List<Link>> byPlace = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (Address address : paper.addresses()) {
            Optional<String> place = address.destination().place();
            if (address.link().isPresent() && place.isPresent()) {
                Link link = address.link().get();
                List<Link> earlier = byPlace.computeIfAbsent(place.get(), any -> new ArrayList<>(1));
                earlier.stream()
                        .filter(other -> saysTheSame(other, link))
                        .findFirst()
                        .ifPresent(other -> findings.add(finding(address, other)));
                earlier.add(link);
            }
        }
        return findings;
    }

    private static boolean saysTheSame(Link a, Link b) {
        boolean ofOneId = a.id().isPresent() && a.origin().isAt(b.origin());
        return !ofOneId && (a.kind() == b.kind() || (isText(a.kind()) && isText(b.kind())));
    }

    private static boolean isText(LinkKind kind) {
        return kind == LinkKind.PAPER || kind == LinkKind.PDF;
    }

    private Finding finding(Address address, Link earlier) {
        return address.finding(RULE)
                .with("other", Quote.of(earlier.label()) + " in @" + earlier.annotation())
                .help("delete one of the two")
                .at(address.origin());
    }
}

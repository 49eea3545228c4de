package dev.roundup.processor.check.links;

import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.check.subject.Address;
import dev.roundup.processor.check.subject.LinkedPaper;
import dev.roundup.processor.check.subject.LinkedRoundup;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.TypeName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reports two papers of a page that link to the same place. Often one was copied from the other and not changed. */
final class LinkShared implements Check<LinkedRoundup> {
    private static final Rule RULE =
            Rule.warning("link-shared", "link {value} in {member} of {owner} is also used by {other}");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> check(LinkedRoundup roundup) {
        Map<String, Paper> first = new HashMap<>();
        Set<TypeName> seen = new HashSet<>();
        List<Finding> findings = new ArrayList<>();
        for (LinkedPaper linked : roundup.papers()) {
            if (seen.add(linked.paper().type())) {
                paper(linked, first, findings);
            }
        }
        return findings;
    }

    private void paper(LinkedPaper linked, Map<String, Paper> first, List<Finding> findings) {
        Set<String> own = new HashSet<>();
        for (Address address : linked.addresses()) {
            String place =
                    address.link().isPresent() ? address.destination().place().orElse("") : "";
            if (!place.isEmpty() && own.add(place)) {
                Paper earlier = first.putIfAbsent(place, linked.paper());
                if (earlier != null) {
                    findings.add(finding(address, earlier));
                }
            }
        }
    }

    private Finding finding(Address address, Paper earlier) {
        return address.finding(RULE)
                .with("other", earlier.displayName())
                .help("correct the wrong one, or @Allow it if both papers share it")
                .at(address.origin());
    }
}

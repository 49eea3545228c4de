package dev.roundup.processor.check;

import dev.roundup.processor.model.Link;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.TypeName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Two papers of a page link one place: one of them was copied from the other and not changed. */
final class LinkShared implements Check<Roundup> {
    @Override
    public Rule rule() {
        return Rule.LINK_SHARED;
    }

    @Override
    public List<Finding> check(Roundup roundup) {
        Map<String, Paper> first = new HashMap<>();
        Set<TypeName> seen = new HashSet<>();
        List<Finding> findings = new ArrayList<>();
        roundup.papers().filter(paper -> seen.add(paper.type())).forEach(paper -> {
            Set<String> own = new HashSet<>();
            for (Link link : paper.links()) {
                Optional<Address> address = Address.of(link);
                Optional<String> key = address.flatMap(SamePlace::key).filter(own::add);
                Paper earlier = key.isPresent() ? first.putIfAbsent(key.get(), paper) : null;
                if (earlier != null) {
                    findings.add(finding(paper, address.get(), earlier));
                }
            }
        });
        return findings;
    }

    private Finding finding(Paper paper, Address address, Paper earlier) {
        return FindingBuilder.of(rule(), paper)
                .value(address.value())
                .member(address.member())
                .with("other", earlier.displayName())
                .help("correct the wrong one, or allow it where both papers have it in common")
                .at(address.origin());
    }
}

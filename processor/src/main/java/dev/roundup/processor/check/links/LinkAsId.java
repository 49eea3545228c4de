package dev.roundup.processor.check.links;

import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.Fix;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.check.subject.Address;
import dev.roundup.processor.url.ArchiveAddress;
import java.util.List;

/** Reports an address that can be written as an id. An id is shorter, and less can go wrong with it. */
final class LinkAsId implements Check<Address> {
    private static final Rule RULE =
            Rule.off("link-as-id", "link {value} in {member} of {owner} can be written as an id");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> check(Address address) {
        if (!address.isWritten() || address.link().isEmpty()) {
            return List.of();
        }
        return address.archive()
                .filter(ArchiveAddress::exact)
                .map(found -> List.of(address.finding(RULE)
                        .fix(Fix.annotate(
                                address.link().orElseThrow().origin(),
                                found.archive().annotation(found.id())))
                        .at(address.origin())))
                .orElse(List.of());
    }
}

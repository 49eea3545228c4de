package dev.roundup.processor.check;

import dev.roundup.processor.model.Paper;
import java.util.List;
import java.util.Optional;

/** An address was written out where its id would do, which is shorter and cannot go wrong in as many ways. */
final class LinkAsId implements Check<Paper> {
    @Override
    public Rule rule() {
        return Rule.LINK_AS_ID;
    }

    @Override
    public List<Finding> check(Paper paper) {
        return paper.links().stream()
                .filter(link -> link.id().isEmpty())
                .flatMap(link -> Address.of(link).stream())
                .flatMap(address -> finding(paper, address).stream())
                .toList();
    }

    private Optional<Finding> finding(Paper paper, Address address) {
        return address.web()
                .flatMap(ArchiveAddress::of)
                .filter(ArchiveAddress::exact)
                .map(found -> FindingBuilder.of(rule(), paper)
                        .value(address.url().value())
                        .member(address.member())
                        .help("write " + found.archive().annotation(found.id()))
                        .at(address.origin()));
    }
}

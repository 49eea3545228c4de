package dev.roundup.processor.check;

import dev.roundup.processor.model.Declaration;
import java.util.List;
import java.util.Optional;

/** An address says where somebody found it, which is nobody's business and makes two addresses of one. */
final class LinkTracking implements Check<Declaration> {
    @Override
    public Rule rule() {
        return Rule.LINK_TRACKING;
    }

    @Override
    public List<Finding> check(Declaration declaration) {
        return Address.written(declaration).stream()
                .filter(address -> address.url().value().indexOf('?') > 0)
                .flatMap(address -> finding(declaration, address).stream())
                .toList();
    }

    private Optional<Finding> finding(Declaration owner, Address address) {
        String url = address.url().value();
        return address.web()
                .filter(web -> web.query().length() > 1)
                .flatMap(web -> Tracker.in(url, web))
                .map(tracker -> FindingBuilder.of(rule(), owner)
                        .value(url)
                        .member(address.member())
                        .with("tracker", tracker.what())
                        .help(Hint.exactly(tracker.clean()))
                        .at(address.origin()));
    }
}

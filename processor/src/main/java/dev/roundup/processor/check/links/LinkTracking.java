package dev.roundup.processor.check.links;

import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.check.subject.Address;
import dev.roundup.processor.url.Tracker;
import java.util.List;

/**
 * Reports an address that says where somebody found it. That is nobody's business, and it makes two addresses of one.
 */
final class LinkTracking implements Check<Address> {
    private static final Rule RULE =
            Rule.warning("link-tracking", "tracking link {value} in {member} of {owner}: {tracker}");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> check(Address address) {
        String url = address.url().value();
        if (!address.isWritten() || url.indexOf('?') <= 0) {
            return List.of();
        }
        return address.web()
                .filter(web -> web.query().length() > 1)
                .flatMap(web -> Tracker.in(url, web))
                .map(tracker -> List.of(address.finding(RULE)
                        .with("tracker", tracker.what())
                        .fix(address.exactly(tracker.clean()))
                        .at(address.origin())))
                .orElse(List.of());
    }
}

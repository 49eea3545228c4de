package dev.roundup.processor.check.links;

import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.check.subject.Address;
import dev.roundup.processor.url.BrowserScheme;
import java.util.List;

/** Reports an address that a browser would run as a program, or show as a page of the site itself. */
final class LinkUnsafe implements Check<Address> {
    private static final Rule RULE = Rule.always(
            "link-unsafe", "unsafe link {value} in {member} of {owner}: a browser can run a {scheme} address as code");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public boolean dependsOnPage() {
        return true;
    }

    @Override
    public List<Finding> check(Address address) {
        if (address.destination().isPlain()) {
            return List.of();
        }
        String url = address.url().value();
        return BrowserScheme.unsafe(url)
                .map(scheme -> List.of(address.finding(RULE)
                        .value(url)
                        .with("scheme", scheme + ":")
                        .help("write an address that starts with https://")
                        .at(address.origin())))
                .orElse(List.of());
    }
}

package dev.roundup.processor.check.links;

import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.check.subject.Address;
import dev.roundup.processor.url.BrowserScheme;
import dev.roundup.processor.url.LocalAddress;
import dev.roundup.processor.url.PlaceholderAddress;
import dev.roundup.processor.url.PrivateAddress;
import java.util.List;
import java.util.Optional;

/** Reports a link that only its author can open. */
final class LinkPrivate implements Check<Address> {
    private static final Rule RULE =
            Rule.error("link-private", "private link {value} in {member} of {owner}: {problem}");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> check(Address address) {
        if (!address.isWritten()) {
            return List.of();
        }
        return local(address.url().value())
                .or(() -> address.web().flatMap(PrivateAddress::of))
                .map(place -> List.of(address.finding(RULE)
                        .with("problem", place.problem())
                        .fix(place.open().map(open -> address.exactly(open).proposed()), help(address))
                        .at(address.origin())))
                .orElse(List.of());
    }

    private static Optional<PrivateAddress> local(String url) {
        return LocalAddress.of(url)
                .filter(local ->
                        !PlaceholderAddress.is(url) && BrowserScheme.unsafe(url).isEmpty())
                .map(local -> new PrivateAddress(local.problem(), local.meant()));
    }

    private static String help(Address address) {
        return address.link().isPresent()
                ? "link to something that everybody can open, or publish a file beside the page with file"
                : "link to something that everybody can open";
    }
}

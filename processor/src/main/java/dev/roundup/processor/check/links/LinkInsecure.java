package dev.roundup.processor.check.links;

import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.Fix;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.check.subject.Address;
import dev.roundup.processor.url.PrivateAddress;
import dev.roundup.processor.url.WebAddress;
import java.util.List;

/** Reports an unencrypted link. Anybody on the way can read the page and change it. */
final class LinkInsecure implements Check<Address> {
    private static final Rule RULE = Rule.warning("link-insecure", "unencrypted link {value} in {member} of {owner}");

    private static final String HTTP = "http://";

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> check(Address address) {
        if (!address.isWritten() || !address.url().value().regionMatches(true, 0, HTTP, 0, HTTP.length())) {
            return List.of();
        }
        return address.web()
                .filter(web -> PrivateAddress.of(web).isEmpty())
                .map(web -> List.of(address.finding(RULE).fix(fix(address, web)).at(address.origin())))
                .orElse(List.of());
    }

    private static Fix fix(Address address, WebAddress web) {
        boolean usual =
                web.port().isEmpty() || web.port().equals(":80") || web.port().equals(":");
        return usual
                ? address.exactly("https://" + web.host() + web.path() + web.query() + web.fragment())
                        .proposed()
                : Fix.advice("write the https:// address of that server");
    }
}

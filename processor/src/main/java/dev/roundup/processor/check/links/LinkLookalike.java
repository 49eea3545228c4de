package dev.roundup.processor.check.links;

import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.check.subject.Address;
import dev.roundup.processor.text.MixedScripts;
import dev.roundup.processor.url.WebAddress;
import java.net.IDN;
import java.util.List;
import java.util.Optional;

/** Reports a link to a host whose name mixes scripts, so that it looks like another one. Hosts of one script are fine. */
final class LinkLookalike implements Check<Address> {
    private static final Rule RULE =
            Rule.error("link-lookalike", "link {value} in {member} of {owner} has {letter} in its host");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> check(Address address) {
        if (!address.isWritten()) {
            return List.of();
        }
        return address.web().flatMap(web -> finding(address, web)).stream().toList();
    }

    private Optional<Finding> finding(Address address, WebAddress web) {
        String host = web.host().contains("xn--") ? IDN.toUnicode(web.host()) : web.host();
        return MixedScripts.in(host)
                .map(mixed -> address.finding(RULE)
                        .with("letter", mixed.words())
                        .fix(address.exactly((web.secure() ? "https://" : "http://")
                                + mixed.plain()
                                + web.port()
                                + web.path()
                                + web.query()
                                + web.fragment()))
                        .at(address.origin()));
    }
}

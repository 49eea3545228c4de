package dev.roundup.processor.check.links;

import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.check.subject.Address;
import dev.roundup.processor.url.AnonymousAddress;
import java.util.List;

/** Reports a link that was made for a double-blind review. It hides who wrote the paper, and often expires. */
final class LinkAnonymous implements Check<Address> {
    private static final Rule RULE =
            Rule.warning("link-anonymous", "anonymous link {value} in {member} of {owner}: it was made for the review");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> check(Address address) {
        return address.web()
                .filter(AnonymousAddress::is)
                .map(web -> List.of(address.finding(RULE).help(help(address)).at(address.origin())))
                .orElse(List.of());
    }

    private static String help(Address address) {
        String open = "link to the version under your own names";
        if (address.link().isEmpty()) {
            return open;
        }
        return address.isWritten()
                ? open + ", or write pending = true instead of url until you have it"
                : open + ", or write @Link(kind = LinkKind."
                        + address.link().get().kind() + ", pending = true) until you have it";
    }
}

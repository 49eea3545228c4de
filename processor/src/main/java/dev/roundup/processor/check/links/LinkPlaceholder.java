package dev.roundup.processor.check.links;

import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.check.subject.Address;
import dev.roundup.processor.check.subject.ArchiveLinks;
import dev.roundup.processor.model.Link;
import dev.roundup.processor.model.Link.ArchiveId;
import dev.roundup.processor.url.BrowserScheme;
import dev.roundup.processor.url.PlaceholderAddress;
import java.util.List;

/** Reports words in place of an address or id that is still to come. */
final class LinkPlaceholder implements Check<Address> {
    private static final Rule RULE =
            Rule.error("link-placeholder", "placeholder {value} in {member} of {owner} instead of a link");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> check(Address address) {
        return isPlaceholder(address)
                ? List.of(address.finding(RULE).help(help(address)).at(address.origin()))
                : List.of();
    }

    /**
     * True if an id is a placeholder. In a scheme of the author's own, a word that fits the grammar counts as an id.
     */
    static boolean isPlaceholder(Link link, ArchiveId id) {
        return PlaceholderAddress.is(id.value()) && (ArchiveLinks.archive(link).isPresent() || !id.isWellFormed());
    }

    private static boolean isPlaceholder(Address address) {
        if (address.isWritten()) {
            String url = address.url().value();
            return !address.destination().isPlain()
                    && PlaceholderAddress.is(url)
                    && BrowserScheme.unsafe(url).isEmpty();
        }
        return address.link()
                .filter(link -> link.id().filter(id -> isPlaceholder(link, id)).isPresent())
                .isPresent();
    }

    private static String help(Address address) {
        return address.link().map(LinkPlaceholder::later).orElse("leave it out until you have it");
    }

    private static String later(Link link) {
        return link.id().isPresent()
                ? "write @Link(kind = LinkKind." + link.kind() + ", pending = true) until you have it"
                : "write pending = true instead of url until you have it";
    }
}

package dev.roundup.processor.check.links;

import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.check.subject.Address;
import dev.roundup.processor.check.subject.ArchiveLinks;
import dev.roundup.processor.model.Link;
import dev.roundup.processor.model.Link.ArchiveId;
import dev.roundup.processor.text.Quote;
import dev.roundup.processor.url.BrowserScheme;
import dev.roundup.processor.url.PlaceholderAddress;
import dev.roundup.processor.url.PlaceholderPart;
import java.util.List;
import java.util.Optional;

/** Reports words in place of an address or id that is still to come, or in place of a part of it. */
final class LinkPlaceholder implements Check<Address> {
    private static final Rule RULE =
            Rule.error("link-placeholder", "placeholder {value} in {member} of {owner} {where}");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> check(Address address) {
        String value = address.id().map(ArchiveId::value).orElse(address.url().value());
        if (isPlaceholder(address)) {
            return List.of(finding(address, value, "instead of a link"));
        }
        return part(address, value)
                .map(part -> List.of(finding(
                        address, part, "inside the " + (address.isWritten() ? "link " : "id ") + Quote.of(value))))
                .orElse(List.of());
    }

    /**
     * True if an id is a placeholder. In a scheme of the author's own, a word that fits the grammar counts as an id.
     */
    static boolean isPlaceholder(Link link, ArchiveId id) {
        return (PlaceholderAddress.is(id.value())
                        || PlaceholderPart.in(id.value()).isPresent())
                && (ArchiveLinks.archive(link).isPresent() || !id.isWellFormed());
    }

    private static boolean isPlaceholder(Address address) {
        String url = address.url().value();
        return address.isWritten()
                ? PlaceholderAddress.is(url) && BrowserScheme.unsafe(url).isEmpty()
                : isOfId(address)
                        && PlaceholderAddress.is(address.id().orElseThrow().value());
    }

    private static Optional<String> part(Address address, String value) {
        return (address.isWritten() ? BrowserScheme.unsafe(value).isEmpty() : isOfId(address))
                ? PlaceholderPart.in(value)
                : Optional.empty();
    }

    private static boolean isOfId(Address address) {
        return address.link()
                .filter(link -> link.id().filter(id -> isPlaceholder(link, id)).isPresent())
                .isPresent();
    }

    private Finding finding(Address address, String placeholder, String where) {
        return address.finding(RULE)
                .value(placeholder)
                .with("where", where)
                .help(help(address))
                .at(address.origin());
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

package dev.roundup.processor.check;

import dev.roundup.processor.model.Declaration;
import dev.roundup.processor.model.Link;
import dev.roundup.processor.model.Link.ArchiveId;
import dev.roundup.processor.model.Origin;
import dev.roundup.processor.model.Paper;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Words stand where an address or id is still to come. */
final class LinkPlaceholder implements Check<Declaration> {
    @Override
    public Rule rule() {
        return Rule.LINK_PLACEHOLDER;
    }

    @Override
    public List<Finding> check(Declaration declaration) {
        Stream<Finding> ids = declaration instanceof Paper paper
                ? paper.links().stream().flatMap(link -> id(paper, link).stream())
                : Stream.of();
        Stream<Finding> addresses = Address.written(declaration).stream()
                .filter(address -> isPlaceholder(address.url().value()))
                .map(address -> finding(
                        declaration, address.url().value(), address.member(), later(address), address.origin()));
        return Stream.concat(ids, addresses).toList();
    }

    /** Whether this rule has to speak of an id. In a scheme of somebody's own any word may be one. */
    static boolean isPlaceholder(Link link, ArchiveId id) {
        return StillToCome.is(id.value()) && (Archive.hasAny(link) || !id.isWellFormed());
    }

    private static boolean isPlaceholder(String url) {
        return StillToCome.is(url) && BrowserScheme.unsafe(url).isEmpty();
    }

    private Optional<Finding> id(Paper paper, Link link) {
        return link.id()
                .filter(id -> isPlaceholder(link, id))
                .map(id -> finding(
                        paper,
                        id.value(),
                        "@" + link.annotation(),
                        "write @Link(kind = LinkKind." + link.kind() + ", pending = true) while it is still to come",
                        id.origin()));
    }

    private Finding finding(Declaration owner, String value, String member, String help, Origin origin) {
        return FindingBuilder.of(rule(), owner)
                .value(value)
                .member(member)
                .help(help)
                .at(origin);
    }

    private static String later(Address address) {
        return address.link().isPresent()
                ? "write pending = true in place of url while it is still to come"
                : "leave it out while it is still to come";
    }
}

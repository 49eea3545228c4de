package dev.roundup.processor.check;

import dev.roundup.processor.model.Declaration;
import dev.roundup.processor.model.Link;
import dev.roundup.processor.model.Link.ArchiveId;
import dev.roundup.processor.model.Link.Target;
import dev.roundup.processor.model.Paper;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A link that leads nowhere: no address of the web, no id of its archive, or no target at all. */
final class LinkSyntax implements Check<Declaration> {
    private static final Pattern FILE =
            Pattern.compile("([^:/?#.]+/|\\.{1,2}/)*[^:/?#]+\\.(pdf|pptx?|key|png|jpe?g|svg|mp4|webm|zip|bib)");

    @Override
    public Rule rule() {
        return Rule.LINK_SYNTAX;
    }

    @Override
    public List<Finding> check(Declaration declaration) {
        Stream<Finding> links = declaration instanceof Paper paper
                ? paper.links().stream().flatMap(link -> link(paper, link).stream())
                : Stream.of();
        Stream<Finding> addresses = Address.of(declaration).stream()
                .filter(address ->
                        address.link().filter(LinkSyntax::hasBrokenId).isEmpty())
                .flatMap(address -> address(declaration, address).stream());
        return Stream.concat(links, addresses).toList();
    }

    private Optional<Finding> link(Paper paper, Link link) {
        if (link.target() instanceof Target.Unclear unclear) {
            String problem = unclear.given() == 0
                    ? "url, file and pending are all missing"
                    : unclear.given() + " of url, file and pending are given";
            return Optional.of(FindingBuilder.of(rule(), paper)
                    .value(link.label())
                    .member("@" + link.annotation())
                    .with("problem", problem)
                    .help("give exactly one of the three")
                    .at(link.origin()));
        }
        return link.id().filter(id -> !id.isWellFormed()).map(id -> id(paper, link, id));
    }

    private Finding id(Paper paper, Link link, ArchiveId id) {
        String help = StandIn.is(id.value())
                ? "write @Link(kind = LinkKind." + link.kind() + ", pending = true) while it is still to come"
                : "write an id such as " + Quote.of(id.scheme().example());
        return FindingBuilder.of(rule(), paper)
                .value(id.value())
                .member("@" + link.annotation())
                .with("problem", "it is no id of " + id.scheme().name())
                .help(help)
                .at(id.origin());
    }

    private Optional<Finding> address(Declaration owner, Address address) {
        String url = address.url().value();
        if (BrowserScheme.unsafe(url).isPresent()) {
            return Optional.empty();
        }
        return UrlGrammar.flaw(url).map(flaw -> {
            boolean standIn = StandIn.is(url);
            return FindingBuilder.of(rule(), owner)
                    .value(url)
                    .member(address.member())
                    .with("problem", standIn ? "it is a placeholder" : flaw)
                    .help(standIn ? later(address) : mended(address))
                    .at(address.url().origin());
        });
    }

    private static String later(Address address) {
        return address.link().isPresent()
                ? "write pending = true in place of url while it is still to come"
                : "leave it out while it is still to come";
    }

    private static String mended(Address address) {
        String url = address.url().value();
        if (address.link().isPresent() && FILE.matcher(url).matches()) {
            return "write file in place of url to publish a file beside the page";
        }
        return UrlGrammar.mended(url).map(Hint::write).orElse("write an address that begins with https://");
    }

    private static boolean hasBrokenId(Link link) {
        return link.id().filter(id -> !id.isWellFormed()).isPresent();
    }
}

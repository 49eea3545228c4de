package dev.roundup.processor.check;

import dev.roundup.processor.model.Declaration;
import java.util.List;
import java.util.Optional;

/** A link goes over the network unencrypted, so that anybody on the way can read it and change the page. */
final class LinkInsecure implements Check<Declaration> {
    private static final String HTTP = "http://";

    @Override
    public Rule rule() {
        return Rule.LINK_INSECURE;
    }

    @Override
    public List<Finding> check(Declaration declaration) {
        return Address.written(declaration).stream()
                .filter(address -> address.url().value().regionMatches(true, 0, HTTP, 0, HTTP.length()))
                .flatMap(address -> finding(declaration, address).stream())
                .toList();
    }

    private Optional<Finding> finding(Declaration owner, Address address) {
        return address.web()
                .filter(web -> PrivatePlace.of(web).isEmpty())
                .map(web -> FindingBuilder.of(rule(), owner)
                        .value(address.url().value())
                        .member(address.member())
                        .help(
                                web.port().isEmpty()
                                                || web.port().equals(":80")
                                                || web.port().equals(":")
                                        ? Hint.exactly(
                                                "https://" + web.host() + web.path() + web.query() + web.fragment())
                                        : "link where the server answers to https://")
                        .at(address.origin()));
    }
}

package dev.roundup.processor.check;

import dev.roundup.processor.model.Declaration;
import java.util.List;

/** An address that a browser would run as a program, or show as a page of the site's own. */
final class LinkUnsafe implements Check<Declaration> {
    @Override
    public Rule rule() {
        return Rule.LINK_UNSAFE;
    }

    @Override
    public List<Finding> check(Declaration declaration) {
        return Address.of(declaration).stream()
                .flatMap(address -> BrowserScheme.unsafe(address.url().value()).stream()
                        .map(scheme -> FindingBuilder.of(rule(), declaration)
                                .value(address.url().value())
                                .member(address.member())
                                .with("scheme", scheme + ":")
                                .help("link an address that begins with https://")
                                .at(address.url().origin())))
                .toList();
    }
}

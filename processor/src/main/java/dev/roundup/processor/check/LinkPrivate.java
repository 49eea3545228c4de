package dev.roundup.processor.check;

import dev.roundup.processor.model.Declaration;
import java.util.List;
import java.util.Optional;

/** A link works for its author alone. */
final class LinkPrivate implements Check<Declaration> {
    @Override
    public Rule rule() {
        return Rule.LINK_PRIVATE;
    }

    @Override
    public List<Finding> check(Declaration declaration) {
        return Address.written(declaration).stream()
                .flatMap(address -> finding(declaration, address).stream())
                .toList();
    }

    private Optional<Finding> finding(Declaration owner, Address address) {
        String url = address.url().value();
        return LocalPlace.of(url)
                .filter(local ->
                        !StillToCome.is(url) && BrowserScheme.unsafe(url).isEmpty())
                .map(local -> new PrivatePlace(local.problem(), local.meant()))
                .or(() -> address.web().flatMap(PrivatePlace::of))
                .map(place -> FindingBuilder.of(rule(), owner)
                        .value(url)
                        .member(address.member())
                        .with("problem", place.problem())
                        .help(place.open().map(Hint::exactly).orElse(help(address)))
                        .at(address.origin()));
    }

    private static String help(Address address) {
        return address.link().isPresent()
                ? "link what everybody can open, or publish a file beside the page with file"
                : "link what everybody can open";
    }
}

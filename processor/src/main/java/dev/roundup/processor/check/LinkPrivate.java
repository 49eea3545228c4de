package dev.roundup.processor.check;

import java.util.List;
import java.util.Optional;

/** A link works for its author alone. */
final class LinkPrivate implements Check<Address> {
    @Override
    public Rule rule() {
        return Rule.LINK_PRIVATE;
    }

    @Override
    public List<Finding> check(Address address) {
        if (!address.isWritten()) {
            return List.of();
        }
        return local(address.url().value())
                .or(() -> address.web().flatMap(PrivatePlace::of))
                .map(place -> List.of(address.finding(rule())
                        .with("problem", place.problem())
                        .help(place.open().map(Hint::exactly).orElse(help(address)))
                        .at(address.origin())))
                .orElse(List.of());
    }

    private static Optional<PrivatePlace> local(String url) {
        return LocalPlace.of(url)
                .filter(local ->
                        !StillToCome.is(url) && BrowserScheme.unsafe(url).isEmpty())
                .map(local -> new PrivatePlace(local.problem(), local.meant()));
    }

    private static String help(Address address) {
        return address.link().isPresent()
                ? "link what everybody can open, or publish a file beside the page with file"
                : "link what everybody can open";
    }
}

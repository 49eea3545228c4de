package dev.roundup.processor.url;

import java.util.Optional;

/**
 * The place where an address leads, as far as the address shows it. Many rules ask, so each answer is worked out once.
 */
public final class Destination {
    private final String url;
    private final boolean plain;
    private final Lazy<Optional<WebAddress>> web = new Lazy<>(this::parts);
    private final Lazy<Optional<ArchiveAddress>> archive = new Lazy<>(() -> web().flatMap(ArchiveAddress::of));
    private final Lazy<Optional<String>> place = new Lazy<>(() -> web().map(parts -> SamePlace.key(parts, archive())));

    public Destination(String url) {
        this.url = url;
        this.plain = PlainUrl.is(url);
    }

    /** True if the address is so plain that its form has no flaw. If false, it may or may not have one. */
    public boolean isPlain() {
        return plain;
    }

    /** The address in its parts. Empty if a reader cannot follow it. */
    public Optional<WebAddress> web() {
        return web.get();
    }

    /** The address as one of an archive. Empty if it does not belong to one. */
    public Optional<ArchiveAddress> archive() {
        return archive.get();
    }

    /** A key that all addresses of the same place share, and no others. */
    public Optional<String> place() {
        return place.get();
    }

    private Optional<WebAddress> parts() {
        return (plain || isSound()) && PlaceholderPart.in(url).isEmpty() ? WebAddress.of(url) : Optional.empty();
    }

    private boolean isSound() {
        return BrowserScheme.unsafe(url).isEmpty()
                && !PlaceholderAddress.is(url)
                && LocalAddress.of(url).isEmpty()
                && UrlGrammar.flaw(url).isEmpty();
    }
}

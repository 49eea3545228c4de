package dev.roundup.processor.url;

import java.util.Optional;

/** Where an address leads, as far as it says so itself; many rules ask, and each answer is worked out once for all. */
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

    /** Whether the address is so plain that nothing can be wrong with its form; if not, that says nothing. */
    public boolean isPlain() {
        return plain;
    }

    /** The address in its parts; empty where it is none that a reader can follow. */
    public Optional<WebAddress> web() {
        return web.get();
    }

    /** What the address says in an archive's terms. */
    public Optional<ArchiveAddress> archive() {
        return archive.get();
    }

    /** What all addresses have in common that lead to the same place, and no others. */
    public Optional<String> place() {
        return place.get();
    }

    private Optional<WebAddress> parts() {
        return plain || isSound() ? WebAddress.of(url) : Optional.empty();
    }

    private boolean isSound() {
        return BrowserScheme.unsafe(url).isEmpty()
                && !PlaceholderAddress.is(url)
                && LocalAddress.of(url).isEmpty()
                && UrlGrammar.flaw(url).isEmpty();
    }
}

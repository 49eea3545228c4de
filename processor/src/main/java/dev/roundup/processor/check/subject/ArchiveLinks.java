package dev.roundup.processor.check.subject;

import dev.roundup.processor.model.Link;
import dev.roundup.processor.url.Archive;
import java.util.Optional;

/** Links by the id of an archive that the vocabulary knows, which has rules of its own. */
public final class ArchiveLinks {
    private ArchiveLinks() {}

    /** The archive whose id a link is made from; empty for other links, and for schemes that an author declared. */
    public static Optional<Archive> archive(Link link) {
        return link.id().flatMap(id -> Archive.of(link.annotation(), id.scheme().name()));
    }
}

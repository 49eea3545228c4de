package dev.roundup.processor.check.subject;

import dev.roundup.processor.model.Link;
import dev.roundup.processor.url.Archive;
import java.util.Optional;

/** Links by the id of an archive that the vocabulary knows. Each of these archives has its own rule. */
public final class ArchiveLinks {
    private ArchiveLinks() {}

    /** The archive whose id a link is made from. Empty for other links, and for schemes that an author declared. */
    public static Optional<Archive> archive(Link link) {
        return link.id().flatMap(id -> Archive.of(link.annotation(), id.scheme().name()));
    }
}

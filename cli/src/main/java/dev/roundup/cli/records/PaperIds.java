package dev.roundup.cli.records;

import dev.roundup.processor.model.Link.ArchiveId;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.url.Archive;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The ids by which archives know a paper. */
public final class PaperIds {
    private PaperIds() {}

    /** The ids of the paper's links, in the order of the page. */
    public static Set<RecordId> of(Paper paper) {
        return paper.links().stream()
                .flatMap(link -> link.id().stream()
                        .flatMap(id -> archive(link.annotation(), id).stream()
                                .flatMap(archive -> RecordId.of(archive, id.value()).stream())))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Optional<Archive> archive(String annotation, ArchiveId id) {
        return Archive.of(annotation, id.scheme().name());
    }
}

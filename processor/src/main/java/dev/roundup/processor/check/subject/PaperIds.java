package dev.roundup.processor.check.subject;

import dev.roundup.processor.model.Link;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.url.Archive;
import dev.roundup.processor.url.PaperId;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The ids by which archives know a paper. */
public final class PaperIds {
    private PaperIds() {}

    /** The ids of the paper's links, in the order of the page. */
    public static Set<PaperId> of(Paper paper) {
        return paper.links().stream()
                .flatMap(link -> of(link).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The id of a link. Empty if it has none, or one of an archive that cannot be asked. */
    static Optional<PaperId> of(Link link) {
        return link.id()
                .flatMap(id -> Archive.of(link.annotation(), id.scheme().name())
                        .flatMap(archive -> PaperId.of(archive, id.value())));
    }
}

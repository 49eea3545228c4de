package dev.roundup.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * The subject of a paper, from its abstract down to its tags.
 *
 * @param tldr the abstract in a sentence
 * @param tags its tags as the author ordered them
 */
public record Summary(Optional<Abstract> abstractText, Optional<Text> tldr, Optional<Figure> figure, List<Tag> tags) {
    /** Keeps its own copy of the list. */
    public Summary {
        tags = List.copyOf(tags);
    }
}

package dev.roundup.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * The anchors of a paper on its page, and its key in other texts.
 *
 * @param id the anchor: the author's id, or one made from the name of the type
 * @param formerIds earlier anchors of the paper
 * @param citationKey the key by which texts cite the paper, if it is not the id
 */
public record Anchors(Located<String> id, List<Located<String>> formerIds, Optional<Located<String>> citationKey) {
    /** Keeps its own copy of the list. */
    public Anchors {
        formerIds = List.copyOf(formerIds);
    }
}

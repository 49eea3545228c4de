package dev.roundup.processor.model;

import java.util.List;

/**
 * The anchors of a paper on its page.
 *
 * @param id the anchor: the author's id, or one made from the name of the type
 * @param formerIds earlier anchors of the paper
 */
public record Anchors(Located<String> id, List<Located<String>> formerIds) {
    /** Keeps its own copy of the list. */
    public Anchors {
        formerIds = List.copyOf(formerIds);
    }
}

package dev.roundup.processor.model;

import java.util.List;

/**
 * The anchors of a paper on its page.
 *
 * @param id its anchor: as given, or made from the name of the type
 * @param formerIds anchors it had before
 */
public record Anchors(Located<String> id, List<Located<String>> formerIds) {
    /** Keeps its own copy of the list. */
    public Anchors {
        formerIds = List.copyOf(formerIds);
    }
}

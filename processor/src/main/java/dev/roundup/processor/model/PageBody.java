package dev.roundup.processor.model;

import java.util.List;
import java.util.Optional;

/** The sections of a page, and the prose before and after them. */
public record PageBody(Optional<Text> intro, List<Section> sections, Optional<Text> outro) {
    /** Keeps its own copy of the list. */
    public PageBody {
        sections = List.copyOf(sections);
    }
}

package dev.roundup.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A section of a roundup. */
public record Section(
        Located<String> id,
        Optional<Text> title,
        SectionKind kind,
        Optional<Text> intro,
        Optional<Picture> logo,
        List<Reference<Paper>> entries,
        Origin origin) {
    /** Keeps its own copy of the list. */
    public Section {
        entries = List.copyOf(entries);
    }

    /** The papers in order, without the entries that are not papers. */
    public Stream<Paper> papers() {
        return entries.stream().flatMap(entry -> entry.target().stream());
    }
}

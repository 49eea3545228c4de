package dev.roundup.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * The publication of a paper, apart from its venues.
 *
 * @param date the date that the paper itself states
 * @param publisher the publisher, the university or the institution
 * @param place the place of the publisher
 * @param number the number of a report, or the one within a series
 */
public record Publication(
        PublicationType type,
        Optional<WrittenDate> date,
        Optional<Located<String>> publisher,
        Optional<Located<String>> place,
        Optional<Located<String>> series,
        Optional<Located<String>> volume,
        Optional<Located<String>> number,
        Optional<Located<String>> pages,
        List<Name> editors,
        Optional<Located<String>> isbn) {
    /** The publication of a paper that says nothing about it. */
    public static final Publication NONE = new Publication(
            PublicationType.PAPER,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty());

    /** Keeps its own copy of the list. */
    public Publication {
        editors = List.copyOf(editors);
    }

    /** True if there is an annotation for it. */
    public boolean isStated() {
        return !equals(NONE);
    }

    /** True if the work is a paper, whose venue decides how it is cited. */
    public boolean isPaper() {
        return type == PublicationType.PAPER;
    }
}

package dev.roundup.cli.importer.map;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The meaning of a field. The file {@code fields.txt} gives the meaning of each field in each format. */
public enum FieldRole {
    TITLE,
    AUTHORS,
    /** A citation of the paper. It names the authors if no other field does. */
    CITATION,
    /** The meaning of the marks at the authors' names. */
    MARKS,
    ABSTRACT,
    TLDR,
    TAGS,
    KEY,
    ENTRYTYPE,
    /** More words about the type of the entry, such as the degree of a thesis. */
    SUBTYPE,
    CONTAINER,
    EVENT,
    PLACE,
    /** The place if another field names a container, otherwise the container. */
    VENUEORPLACE,
    /** The publisher, university or institution; the container if no other field names one and the entry is a preprint. */
    PUBLISHER,
    PUBLISHERSPLACE,
    SERIES,
    EDITORS,
    ISBN,
    VOLUME,
    /** The number within a volume or of a report. It can also be that of a preprint. */
    NUMBER,
    DATE,
    YEAR,
    MONTH,
    DAY,
    PAGES,
    DOI,
    ARXIV,
    OPENREVIEW,
    GITHUB,
    HUGGINGFACE,
    ZENODO,
    YOUTUBE,
    ACL,
    EPRINT,
    EPRINTTYPE,
    PRIMARYCLASS,
    PAPER,
    PDF,
    CODE,
    PROJECT,
    VIDEO,
    SLIDES,
    POSTER,
    BLOG,
    DATA,
    MODEL,
    DEMO,
    SUPPLEMENT,
    /** A link whose text says what it leads to. */
    LINK,
    FIGURE,
    FIGUREALT,
    BADGE,
    AWARD,
    NOTE,
    CONTACT,
    /** What a program keeps for itself, and nobody publishes. */
    LEFTOUT,
    /** There is no annotation for it, so it is kept as {@code @Extra}. */
    EXTRA,
    /** Kept as {@code @Extra} too, but not shown, since it means nothing to readers. */
    HIDDEN;

    /** The role with a name from {@code fields.txt} or {@code --map}. */
    public static Optional<FieldRole> of(String name) {
        return Arrays.stream(values())
                .filter(role -> role.name().equals(name.strip().toUpperCase(Locale.ROOT)))
                .findFirst();
    }
}

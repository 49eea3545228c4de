package dev.roundup.cli.importer.map;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a field means; {@code fields.txt} says which fields of which format mean it. */
public enum FieldRole {
    TITLE,
    AUTHORS,
    /** What marks at authors' names mean. */
    MARKS,
    ABSTRACT,
    TLDR,
    TAGS,
    KEY,
    ENTRYTYPE,
    CONTAINER,
    EVENT,
    PLACE,
    /** The place where a container is named, and otherwise the container. */
    VENUEORPLACE,
    /** A container where none is named and the entry is a preprint. */
    PUBLISHER,
    /** A number that may be that of a preprint. */
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
    /** A link whose words say what it leads to. */
    LINK,
    FIGURE,
    FIGUREALT,
    BADGE,
    AWARD,
    NOTE,
    CONTACT,
    /** It has no home, and is kept as {@code @Extra}. */
    EXTRA;

    /** The role of a name as {@code fields.txt} and {@code --map} write it. */
    public static Optional<FieldRole> of(String name) {
        return Arrays.stream(values())
                .filter(role -> role.name().equals(name.strip().toUpperCase(Locale.ROOT)))
                .findFirst();
    }
}

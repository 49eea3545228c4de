package dev.roundup.processor.model;

import java.util.Locale;
import java.util.Set;

/** A format of a roundup. The constants are those of {@code dev.roundup.Format}. */
public enum Format {
    PAGE,
    JEKYLL,
    HUGO,
    MARKDOWN,
    BIBTEX,
    CSL_JSON,
    ATOM,
    CALENDAR,
    CATALOG;

    /** The formats of a roundup that names none: all except those for one kind of site. */
    public static final Set<Format> DEFAULT = Set.of(PAGE, BIBTEX, CSL_JSON, ATOM, CALENDAR, CATALOG);

    /** The name of the format in options, such as {@code csl-json}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

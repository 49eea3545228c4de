package dev.roundup.processor.model;

import java.util.Locale;
import java.util.Set;

/** A form that a roundup comes out in; the constants are those of {@code dev.roundup.Format}. */
public enum Format {
    PAGE,
    JEKYLL,
    BIBTEX,
    CSL_JSON,
    ATOM,
    CATALOG;

    /** What a roundup comes out in that does not say: all but the post, which is for Jekyll sites alone. */
    public static final Set<Format> DEFAULT = Set.of(PAGE, BIBTEX, CSL_JSON, ATOM, CATALOG);

    /** The name by which an option calls it, such as {@code csl-json}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

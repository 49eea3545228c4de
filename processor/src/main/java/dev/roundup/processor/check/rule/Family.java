package dev.roundup.processor.check.rule;

import java.util.Locale;

/** What rules are about. */
public enum Family {
    OUTLINE,
    LINKS,
    IDS,
    TAGS,
    PEOPLE,
    TEXT,
    FIGURES,
    OPTIONS;

    /** The name in documents. */
    public String title() {
        return name().toLowerCase(Locale.ROOT);
    }
}

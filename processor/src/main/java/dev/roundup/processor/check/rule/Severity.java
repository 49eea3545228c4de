package dev.roundup.processor.check.rule;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How much a finding weighs. */
public enum Severity {
    /** Nothing is written. */
    ERROR,
    /** The page is written all the same. */
    WARNING,
    /** The rule is not run. */
    OFF;

    /** The name as options have it, such as {@code warning}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The severity with an {@link #id}. */
    public static Optional<Severity> byId(String id) {
        return Stream.of(values()).filter(severity -> severity.id().equals(id)).findFirst();
    }
}

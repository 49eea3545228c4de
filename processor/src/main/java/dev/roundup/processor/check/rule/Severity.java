package dev.roundup.processor.check.rule;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The severity of a rule and of its findings. */
public enum Severity {
    /** Nothing is written. */
    ERROR,
    /** The page is still written. */
    WARNING,
    /** The rule does not run. */
    OFF;

    /** The name in options, such as {@code warning}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The severity with an {@link #id}. */
    public static Optional<Severity> byId(String id) {
        return Stream.of(values()).filter(severity -> severity.id().equals(id)).findFirst();
    }
}

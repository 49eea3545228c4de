package dev.roundup.processor.check.rule;

import java.util.Optional;

/**
 * A rule: its id for messages, options and {@code @Allow}, its severity and its headline. The class of its check holds
 * the rule, and the list of its family holds its scope.
 */
public final class Rule {
    private final String id;
    private final Severity defaultSeverity;
    private final String headline;
    private final boolean isNegotiable;
    private final Optional<String> yieldsTo;

    private Rule(
            String id, Severity defaultSeverity, String headline, boolean isNegotiable, Optional<String> yieldsTo) {
        this.id = id;
        this.defaultSeverity = defaultSeverity;
        this.headline = headline;
        this.isNegotiable = isNegotiable;
        this.yieldsTo = yieldsTo;
    }

    /**
     * A rule that is an error unless the user changes that.
     *
     * @param id lower-case words joined by hyphens
     * @param headline the first line of its messages, in lower case and without a full stop. Each finding fills in the
     *     names in braces: {@code {value}} with the value as the author wrote it, {@code {member}} with its place,
     *     {@code {owner}} with the declaration, and any other name with what the check gives
     */
    public static Rule error(String id, String headline) {
        return new Rule(id, Severity.ERROR, headline, true, Optional.empty());
    }

    /** A rule that is a warning unless the user changes that; see {@link #error}. */
    public static Rule warning(String id, String headline) {
        return new Rule(id, Severity.WARNING, headline, true, Optional.empty());
    }

    /** A rule that is off unless the user asks for it; see {@link #error}. */
    public static Rule off(String id, String headline) {
        return new Rule(id, Severity.OFF, headline, true, Optional.empty());
    }

    /** A rule that is always an error; see {@link #error}. */
    public static Rule always(String id, String headline) {
        return new Rule(id, Severity.ERROR, headline, false, Optional.empty());
    }

    /** The same rule, but off if another one is on that reports the same and more. */
    public Rule yieldingTo(String other) {
        return new Rule(id, defaultSeverity, headline, isNegotiable, Optional.of(other));
    }

    /** The name in messages, options and {@code @Allow}, such as {@code unknown-tag}. */
    public String id() {
        return id;
    }

    /** The severity if the user did not set one. */
    public Severity defaultSeverity() {
        return defaultSeverity;
    }

    /** The template of its headlines. */
    public String headline() {
        return headline;
    }

    /** True if users can make it a warning, turn it off, or allow it somewhere. */
    public boolean isNegotiable() {
        return isNegotiable;
    }

    /** The id of the rule that it yields to: this rule is off if that one is on. */
    public Optional<String> yieldsTo() {
        return yieldsTo;
    }

    @Override
    public String toString() {
        return id;
    }
}

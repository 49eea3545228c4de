package dev.roundup.processor.check.rule;

import java.util.Optional;

/**
 * A rule: what messages, options and {@code @Allow} call it, how much it weighs, and what it says. Each stands in the class
 * of its check; the list of its family says what it looks at.
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
     * A rule that is an error unless the user says otherwise.
     *
     * @param id lower-case words joined by hyphens
     * @param headline the first line of its messages: lower case, no full stop. What stands in braces is filled in for each
     *     finding: {@code {value}} with the value as the author wrote it, {@code {member}} with where it stands, {@code
     *     {owner}} with the declaration, and any other name with what the check gives
     */
    public static Rule error(String id, String headline) {
        return new Rule(id, Severity.ERROR, headline, true, Optional.empty());
    }

    /** A rule that is a warning unless the user says otherwise; see {@link #error}. */
    public static Rule warning(String id, String headline) {
        return new Rule(id, Severity.WARNING, headline, true, Optional.empty());
    }

    /** A rule that is off unless the user asks for it; see {@link #error}. */
    public static Rule off(String id, String headline) {
        return new Rule(id, Severity.OFF, headline, true, Optional.empty());
    }

    /** A rule that is an error whatever the user says; see {@link #error}. */
    public static Rule always(String id, String headline) {
        return new Rule(id, Severity.ERROR, headline, false, Optional.empty());
    }

    /** The same rule, off wherever another one is on that says the same and more. */
    public Rule yieldingTo(String other) {
        return new Rule(id, defaultSeverity, headline, isNegotiable, Optional.of(other));
    }

    /** The name in messages, options and {@code @Allow}, such as {@code unknown-tag}. */
    public String id() {
        return id;
    }

    /** How much it weighs where the user set nothing. */
    public Severity defaultSeverity() {
        return defaultSeverity;
    }

    /** The template of its headlines. */
    public String headline() {
        return headline;
    }

    /** Whether users can make it a warning, turn it off, or allow it somewhere. */
    public boolean isNegotiable() {
        return isNegotiable;
    }

    /** The id of the rule that it leaves the word to wherever that one is on. */
    public Optional<String> yieldsTo() {
        return yieldsTo;
    }

    @Override
    public String toString() {
        return id;
    }
}

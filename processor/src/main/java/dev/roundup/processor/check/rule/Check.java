package dev.roundup.processor.check.rule;

import java.util.List;

/**
 * A rule at work. It is pure: what it finds depends on the subject alone, and severities and allowances are none of its
 * business.
 *
 * @param <T> what it looks at in one go
 */
public interface Check<T> {
    /** The rule. */
    Rule rule();

    /**
     * Whether what it finds depends on where the page is made, so that papers from other modules and jars are checked here
     * too, and not only where they were compiled.
     */
    default boolean dependsOnPage() {
        return false;
    }

    /** Where the subject breaks the rule. */
    List<Finding> check(T subject);
}

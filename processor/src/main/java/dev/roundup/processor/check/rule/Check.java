package dev.roundup.processor.check.rule;

import java.util.List;

/**
 * The check of a rule. It is pure: its findings depend only on the subject, not on severities or allowances.
 *
 * @param <T> the type of the subjects, which it looks at one by one
 */
public interface Check<T> {
    /** The rule. */
    Rule rule();

    /**
     * True if the findings depend on where the page is made. Then what comes from other modules and jars is checked
     * here even if the rule is only a warning.
     */
    default boolean dependsOnPage() {
        return false;
    }

    /** The places where the subject breaks the rule. */
    List<Finding> check(T subject);
}

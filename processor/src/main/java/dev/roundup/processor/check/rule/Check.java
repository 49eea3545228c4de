package dev.roundup.processor.check.rule;

import java.util.List;

/**
 * A rule at work. It is pure: what it finds depends on the subject alone, and severities and allowances are none of its
 * business.
 *
 * @param <T> what it looks at in one go
 */
interface Check<T> {
    /** The rule. */
    Rule rule();

    /** Where the subject breaks the rule. */
    List<Finding> check(T subject);
}

package dev.roundup.processor.testing;

import dev.roundup.processor.check.Rulebook;

/** The rule that {@code -Drule=link-shared} selects. Without that option, all rules are selected. */
public final class ChosenRule {
    private static final String ID = System.getProperty("rule", "");

    static {
        if (!ID.isEmpty() && Rulebook.rule(ID).isEmpty()) {
            throw new IllegalStateException("-Drule=" + ID + ": there is no such rule");
        }
    }

    private ChosenRule() {}

    /** True if the tests of this rule run. */
    public static boolean is(String id) {
        return ID.isEmpty() || ID.equals(id);
    }
}

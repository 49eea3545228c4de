package dev.roundup.processor.check;

import dev.roundup.processor.model.Workspace;

/** Runs all rules. */
public final class Checks {
    private Checks() {}

    /** Checks all that one compile shows; a fault in a rule is a finding too, and keeps no other rule from running. */
    public static Report run(Workspace workspace) {
        return new Run(workspace).report();
    }
}

package dev.roundup.processor.check.rule;

/** Rules about the work of the processor itself. No check applies them. */
public final class ProcessorRules {
    /** A fault of our own. */
    public static final Rule INTERNAL_ERROR =
            Rule.error("internal-error", "bug in roundup: {problem} in {member}; please report it");

    /** A file that could not be written or deleted. */
    public static final Rule OUTPUT_FAILED = Rule.error("output-failed", "cannot {action} {value}: {problem}");

    /** An {@code @Allow} that has no effect. */
    public static final Rule UNUSED_ALLOW = Rule.warning("unused-allow", "@Allow({value}) for {owner} {problem}");

    private ProcessorRules() {}
}

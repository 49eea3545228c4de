package dev.roundup.processor.check.options;

import dev.roundup.processor.check.rule.Family;
import dev.roundup.processor.check.rule.ProcessorRules;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.check.rule.Scope;
import dev.roundup.processor.check.subject.Scopes;
import java.util.Map;
import java.util.function.Supplier;

/** The rules about options and about the work of the processor itself. */
public final class OptionRules {
    private static final Scope<Void> RUN = new Scope<>(Void.class, "each run of the rules");
    private static final Scope<Void> OUTPUT = new Scope<>(Void.class, "each file");

    private OptionRules() {}

    /**
     * All rules of the family.
     *
     * @param rules all rules by their ids, including these
     */
    public static Family family(Supplier<Map<String, Rule>> rules) {
        return Family.named("options")
                .with(Scopes.WORKSPACE, new UnknownOption(), new UnknownRule(rules))
                .with(RUN, ProcessorRules.UNUSED_ALLOW)
                .with(OUTPUT, ProcessorRules.OUTPUT_FAILED)
                .with(RUN, ProcessorRules.INTERNAL_ERROR);
    }
}

package dev.roundup.processor.check.records;

import dev.roundup.processor.check.rule.Family;
import dev.roundup.processor.check.subject.Scopes;

/** The rules about what archives say of papers. */
public final class RecordRules {
    /** All rules of the family. */
    public static final Family FAMILY = Family.named("records")
            .with(
                    Scopes.RECORDED_PAPER,
                    new RecordTitle(),
                    new RecordAuthors(),
                    new RecordDecision(),
                    new RecordWithdrawn(),
                    new RecordPublished());

    private RecordRules() {}
}

package dev.roundup.processor.check.tags;

import dev.roundup.processor.check.rule.Family;
import dev.roundup.processor.check.subject.Scopes;

/** The rules about tags. */
public final class TagRules {
    /** All rules of the family. */
    public static final Family FAMILY = Family.named("tags")
            .with(Scopes.PAPER, new UnknownTag(), new DuplicateTag())
            .with(Scopes.DECLARATION, new TagFormat())
            .with(Scopes.ROUNDUP, new SimilarTag())
            .with(Scopes.WORKSPACE, new UnusedTag());

    private TagRules() {}
}

package dev.roundup.processor.check.outline;

import dev.roundup.processor.check.rule.Family;
import dev.roundup.processor.check.subject.Scopes;

/** The rules about a page as a whole. */
public final class OutlineRules {
    /** All rules of the family. */
    public static final Family FAMILY = Family.named("outline")
            .with(
                    Scopes.ROUNDUP,
                    new NotAPaper(),
                    new NotASite(),
                    new DuplicatePaper(),
                    new DuplicateTitle(),
                    new DuplicateAbstract(),
                    new DuplicateId(),
                    new EmptySection(),
                    new StaleCount(),
                    new UnknownPlaceholder(),
                    new YearMismatch(),
                    new TitleWrongVenue(),
                    new DateFar(),
                    new SessionTime(),
                    new LanguageTag(),
                    new AccentSyntax())
            .with(
                    Scopes.DECLARATION,
                    new NotAVenue(),
                    new BlankValue(),
                    new DateSyntax(),
                    new DateOrder(),
                    new PublicationConflict(),
                    new SlugSyntax())
            .with(Scopes.PAPER, new DuplicateBadge())
            .with(
                    Scopes.WORKSPACE,
                    new OrphanPaper(),
                    new MissingClass(),
                    new UnresolvedOutline(),
                    new DuplicateSlug(),
                    new StrayAnnotation());

    private OutlineRules() {}
}

package dev.roundup.processor.check.outline;

import dev.roundup.processor.check.rule.Family;
import dev.roundup.processor.check.subject.Scopes;

/** The rules about a page as a whole. */
public final class OutlineRules {
    /** All rules of the family. */
    public static final Family FAMILY = Family.named("outline")
            .with(
                    Scopes.ROUNDUP,
                    new DuplicateTitle(),
                    new DuplicateAbstract(),
                    new EmptySection(),
                    new StaleCount(),
                    new UnknownPlaceholder(),
                    new YearMismatch(),
                    new TitleWrongVenue(),
                    new DateFar(),
                    new SessionTime())
            .with(
                    Scopes.DECLARATION,
                    new NotAPaper(),
                    new NotARoundup(),
                    new NotASite(),
                    new NotAVenue(),
                    new DuplicatePaper(),
                    new DuplicateId(),
                    new BlankValue(),
                    new DateSyntax(),
                    new DateOrder(),
                    new PublicationConflict(),
                    new SlugSyntax(),
                    new LanguageTag(),
                    new AccentSyntax())
            .with(Scopes.PAPER, new DuplicateBadge())
            .with(Scopes.SITE, new FormerKey())
            .with(
                    Scopes.WORKSPACE,
                    new OrphanPaper(),
                    new MissingClass(),
                    new UnresolvedOutline(),
                    new DuplicateSlug(),
                    new PublishedLoop(),
                    new StrayAnnotation());

    private OutlineRules() {}
}

package dev.roundup.processor.check.people;

import dev.roundup.processor.check.rule.Family;
import dev.roundup.processor.check.subject.Scopes;

/** The rules about people. */
public final class PeopleRules {
    /** All rules of the family. */
    public static final Family FAMILY = Family.named("people")
            .with(
                    Scopes.DECLARATION,
                    new UnknownAuthor(),
                    new AuthorMarker(),
                    new AuthorTex(),
                    new AuthorOrder(),
                    new AuthorPlaceholder(),
                    new FamilyNameStray())
            .with(Scopes.SITE, new DuplicatePerson())
            .with(
                    Scopes.PAPER,
                    new DuplicateAuthor(),
                    new AuthorList(),
                    new AuthorConstant(),
                    new EqualContributionSingle(),
                    new EqualContributionStranger(),
                    new ContactStranger())
            .with(Scopes.TEXT, new NameLookalike())
            .with(Scopes.ROUNDUP, new SimilarAuthor())
            .with(Scopes.WORKSPACE, new UnusedPerson());

    private PeopleRules() {}
}

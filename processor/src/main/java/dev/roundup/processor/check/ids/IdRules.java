package dev.roundup.processor.check.ids;

import dev.roundup.processor.check.rule.Family;
import dev.roundup.processor.check.subject.Scopes;
import dev.roundup.processor.url.Archive;

/** The rules about ids. */
public final class IdRules {
    /** All rules of the family. */
    public static final Family FAMILY = Family.named("ids")
            .with(
                    Scopes.ADDRESS,
                    ArchiveIds.of(Archive.ARXIV),
                    ArchiveIds.of(Archive.OPENREVIEW),
                    ArchiveIds.of(Archive.DOI),
                    ArchiveIds.of(Archive.GITHUB),
                    ArchiveIds.of(Archive.ACL),
                    ArchiveIds.of(Archive.YOUTUBE),
                    ArchiveIds.of(Archive.ZENODO),
                    ArchiveIds.of(Archive.HUGGING_FACE))
            .with(Scopes.LINKED_ROUNDUP, new ArxivDate())
            .with(Scopes.DECLARATION, new OrcidChecksum(), new LicenseId(), new IsbnChecksum(), new CitationKeySyntax())
            .with(Scopes.PAPER, new EmailSyntax());

    private IdRules() {}
}

package dev.roundup.processor.check.links;

import dev.roundup.processor.check.rule.Family;
import dev.roundup.processor.check.subject.Scopes;

/** The rules about links. */
public final class LinkRules {
    /** All rules of the family. */
    public static final Family FAMILY = Family.named("links")
            .with(
                    Scopes.ADDRESS,
                    new LinkSyntax(),
                    new LinkUnsafe(),
                    new LinkPlaceholder(),
                    new LinkInsecure(),
                    new LinkTracking(),
                    new LinkPrivate(),
                    new LinkAnonymous(),
                    new LinkLookalike(),
                    new LinkAsId())
            .with(Scopes.RECORDED_ADDRESS, new LinkDead(), new LinkMoved(), new LinkWrong(), new LinkUnchecked())
            .with(Scopes.WORKSPACE, new LinkScheme())
            .with(Scopes.LINKED_PAPER, new LinkPdfNotPdf(), new LinkIdMismatch(), new LinkDuplicate())
            .with(Scopes.LINKED_ROUNDUP, new LinkShared(), new LinkWrongVenue())
            .with(Scopes.PAPER, new LinkFile())
            .with(Scopes.ROUNDUP, new LinkLabel());

    private LinkRules() {}
}

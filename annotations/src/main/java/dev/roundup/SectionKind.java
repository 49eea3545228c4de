package dev.roundup;

/** What a {@link Section} holds. */
public enum SectionKind {
    /** Papers of the venue's main programme. */
    PAPERS,
    /** Papers of the venue's workshops, so that no citation puts them into the main proceedings. */
    WORKSHOPS,
    /** Papers in a companion volume, such as the Findings of the ACL. */
    FINDINGS,
    /** Workshops and tutorials that members of the lab organise. */
    ORGANIZED,
    /** Invited talks and keynotes. */
    KEYNOTES
}

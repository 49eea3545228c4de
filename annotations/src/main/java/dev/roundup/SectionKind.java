package dev.roundup;

/** What a {@link Section} holds. */
public enum SectionKind {
    /** Papers of the venue's main programme or of its workshops. */
    PAPERS,
    /** Papers in a companion volume, such as the Findings of the ACL. */
    FINDINGS,
    /** Workshops and tutorials that members of the lab organise. */
    ORGANIZED,
    /** Invited talks and keynotes. */
    KEYNOTES
}

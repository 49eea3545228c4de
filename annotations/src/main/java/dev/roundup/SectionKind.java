package dev.roundup;

/** The kind of papers or events in a {@link Section}. It decides how they are cited. */
public enum SectionKind {
    /** Papers of the venue's main programme. */
    PAPERS,
    /** Papers of the venue's workshops. Citations do not name the main proceedings. */
    WORKSHOPS,
    /** Papers in a companion volume, such as the Findings of the ACL. */
    FINDINGS,
    /** Workshops and tutorials that members of the lab organise. */
    ORGANIZED,
    /** Invited talks and keynotes. */
    KEYNOTES
}

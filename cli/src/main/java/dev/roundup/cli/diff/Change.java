package dev.roundup.cli.diff;

import java.util.Locale;
import java.util.Optional;

/**
 * A difference between two versions of pages.
 *
 * @param page the page, as it is now if it still exists
 * @param paper the paper, as it is now if it still exists; empty if the page itself changed
 * @param before the old value; empty if there was none, or if it is too long to be shown
 * @param after the new value; empty if there is none, or if it is too long to be shown
 * @param name the part of the paper that changed, such as the text of a link
 */
record Change(Kind kind, PageState page, Optional<PaperState> paper, String name, String before, String after) {
    /** The kind of a change, in the order of the report. */
    enum Kind {
        PAGE_ADDED,
        PAGE_REMOVED,
        PAGE_RENAMED,
        PAGE_TITLE,
        PAPER_ADDED,
        PAPER_REMOVED,
        PAPER_RENAMED,
        PAPER_MOVED,
        TITLE,
        AUTHOR_ADDED,
        AUTHOR_REMOVED,
        AUTHOR_SPELLING,
        AUTHOR_ORDER,
        BADGE_ADDED,
        BADGE_REMOVED,
        LINK_ADDED,
        LINK_REMOVED,
        LINK_NAME,
        LINK_ADDRESS,
        ABSTRACT,
        TLDR,
        TAGS,
        FIGURE;

        /** The name in JSON. */
        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}

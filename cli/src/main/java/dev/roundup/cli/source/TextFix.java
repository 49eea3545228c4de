package dev.roundup.cli.source;

import java.util.List;

/**
 * A way to mend a finding, as changes of files.
 *
 * @param certain true if the author cannot have meant anything else
 * @param help the words for the author
 * @param edits all changes that belong to it; one without the others makes no sense
 */
public record TextFix(boolean certain, String help, List<TextEdit> edits) {
    /** Keeps its own copy of the list. */
    public TextFix {
        edits = List.copyOf(edits);
    }
}

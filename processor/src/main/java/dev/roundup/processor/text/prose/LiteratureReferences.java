package dev.roundup.processor.text.prose;

import dev.roundup.processor.text.prose.Command.CitationCommand;
import java.util.Set;

/** Replaces references to literature, because a page has no list of literature. */
final class LiteratureReferences {
    /** The replacement for something that is not on the page. */
    static final String ELSEWHERE = "[…]";

    /** Words after which a sentence needs the reference: "as in [12]". */
    private static final Set<String> NEEDY = Set.of(
            "of",
            "in",
            "by",
            "from",
            "with",
            "to",
            "see",
            "and",
            "or",
            "as",
            "than",
            "following",
            "on",
            "like",
            "via",
            "using",
            "cf.",
            "e.g.",
            "e.g.,",
            "extends",
            "over",
            "under",
            "at",
            "unlike");

    private LiteratureReferences() {}

    static void cite(NodeBuilder nodes, CitationCommand citation) {
        String word = nodes.lastWord();
        boolean needed = citation.inSentence() || nodes.isAtStart() || NEEDY.contains(word.replace("(", ""));
        if (needed) {
            nodes.words(ELSEWHERE);
        } else {
            nodes.eatBlank();
        }
    }
}

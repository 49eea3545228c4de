package dev.roundup.processor.text.prose;

import dev.roundup.processor.text.prose.Command.CitationCommand;
import java.util.Set;

/** What becomes of references to literature, which a page does not have. */
final class LiteratureReferences {
    /** What stands for something that is not on the page. */
    static final String ELSEWHERE = "[…]";

    /** Words behind which a sentence needs its object: "as in [12]". */
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

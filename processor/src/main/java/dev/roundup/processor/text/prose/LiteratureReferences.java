package dev.roundup.processor.text.prose;

import dev.roundup.processor.text.prose.Command.CitationCommand;
import java.util.Locale;
import java.util.Set;

/**
 * Replaces references to literature, because a page has no list of literature. A citation disappears together with the
 * brackets around it and a comma or semicolon beside it, unless the sentence needs it.
 */
final class LiteratureReferences {
    /** The replacement for something that is not on the page. */
    static final String ELSEWHERE = "[…]";

    /** Words after which a sentence needs the reference: "as in [12]". */
    private static final Set<String> NEEDY = Set.of("""
            of in by from with to see and or as than following on like via using cf. cf e.g. e.g i.e. i.e viz. extends
            over under at unlike for per between against through within into after before beyond about among upon
            toward towards without except both either neither nor vs. vs versus also ref. refs. ref refs reference references\
            """.split("\\s+"));

    private final Cursor cursor;
    private final NodeBuilder nodes;
    private final CitationGroup group;

    LiteratureReferences(ParserParts parts) {
        this.cursor = parts.cursor();
        this.nodes = parts.nodes();
        this.group = new CitationGroup(parts.cursor());
    }

    /** Replaces the citation before the cursor, and those that follow it. */
    void cite(CitationCommand citation) {
        int groupEnd = citation.inSentence() ? cursor.at() : group.end(cursor.at(), true);
        int close = cursor.endOfBlanks(groupEnd);
        if (isBracket(nodes.lastVisible(), cursor.charAt(close))) {
            nodes.eatBlank();
            nodes.dropLast();
            cursor.moveTo(group.endOfBrackets(close + 1));
            replace(isNeeded() && !nodes.lastWord().equals(ELSEWHERE));
            return;
        }
        boolean needed = citation.inSentence() || isNeeded();
        if (!citation.inSentence()) {
            cursor.moveTo(needed ? groupEnd : group.end(cursor.at(), false));
        }
        replace(needed);
    }

    private void replace(boolean needed) {
        if (needed) {
            nodes.words(ELSEWHERE);
            return;
        }
        char before = nodes.lastVisible();
        char after = cursor.charAt(cursor.endOfBlanks(cursor.at()));
        if ((before == '(' || before == '[') && (after == ';' || after == ',')) {
            cursor.moveTo(cursor.endOfBlanks(cursor.endOfBlanks(cursor.at()) + 1));
            return;
        }
        nodes.eatBlank();
        if ((before == ',' || before == ';') && (after == Cursor.END || ",;.:)]".indexOf(after) >= 0)) {
            nodes.dropLast();
        }
    }

    private static boolean isBracket(char open, char close) {
        return (open == '(' && close == ')') || (open == '[' && close == ']');
    }

    private boolean isNeeded() {
        String word = nodes.lastWord().toLowerCase(Locale.ROOT);
        String bare = word.replace("(", "").replace("[", "");
        return nodes.isAtStart()
                || bare.endsWith(":")
                || NEEDY.contains(bare.endsWith(",") ? bare.substring(0, bare.length() - 1) : bare)
                || beginsSentence(bare);
    }

    /** True after the end of a sentence, if the next word goes on with a new one: "Done. \cite{a} shows it". */
    private boolean beginsSentence(String word) {
        int next = cursor.endOfBlanks(cursor.at());
        return (word.endsWith(".") || word.endsWith("?") || word.endsWith("!"))
                && !word.equals("al.")
                && next > cursor.at()
                && Character.isLowerCase(cursor.charAt(next));
    }
}

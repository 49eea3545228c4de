package dev.roundup.processor.text.prose;

import dev.roundup.processor.text.prose.Command.CitationCommand;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Citations that follow each other, which a sentence uses as one. */
final class CitationGroup {
    private static final String BLANK = "[ \\t\\r~]*+(?:\\n[ \\t\\r~]*+)?+";

    private static final String ONE =
            "\\\\([A-Za-z]++)\\*?" + BLANK + "(?:\\[[^\\]\\n]{0,100}\\]" + BLANK + "){0,2}\\{[^{}]{0,1000}\\}";

    private static final Pattern NEXT = Pattern.compile(BLANK + "(?:[,;/&]|--?|–)?" + BLANK + ONE);

    private static final Pattern NEXT_WITH_AND =
            Pattern.compile(BLANK + "(?:[,;/&]|--?|–|,?" + BLANK + "(?:and|or|&)(?![A-Za-z]))?" + BLANK + ONE);

    private static final Pattern BRACKET =
            Pattern.compile(BLANK + "(?:[,;]|--?|–)?" + BLANK + "[(\\[]" + BLANK + "(?=\\\\)");

    /** The most citations of a group. The limit keeps parsing linear. */
    private static final int MOST = 50;

    private final Cursor cursor;

    CitationGroup(Cursor cursor) {
        this.cursor = cursor;
    }

    /**
     * The end of the citations that follow each other from an offset on.
     *
     * @param withAnd true if "and" and "or" may stand between them
     */
    int end(int from, boolean withAnd) {
        Matcher next = (withAnd ? NEXT_WITH_AND : NEXT).matcher(cursor.source());
        int end = from;
        for (int citations = 1;
                citations < MOST
                        && next.region(end, cursor.source().length()).lookingAt()
                        && TextVocabulary.ALL.get(next.group(1)) instanceof CitationCommand command
                        && !command.inSentence();
                citations++) {
            end = next.end();
        }
        return end;
    }

    /** The end of the citations in brackets that follow an offset; the same offset if there are none. */
    int endOfBrackets(int from) {
        Matcher bracket = BRACKET.matcher(cursor.source());
        int end = from;
        while (bracket.region(end, cursor.source().length()).lookingAt()) {
            int inside = end(bracket.end(), true);
            int close = cursor.endOfBlanks(inside);
            if (inside == bracket.end() || ")]".indexOf(cursor.charAt(close)) < 0) {
                return end;
            }
            end = close + 1;
        }
        return end;
    }
}

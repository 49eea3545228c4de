package dev.roundup.processor.text.math;

import dev.roundup.processor.text.math.Token.TokenKind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;

/** The open groups at a place in a formula, which decide what can end there. */
final class Openings {
    /** The kind of an open group. */
    enum Opening {
        /** A group in braces. */
        BRACE,
        /** {@code \left}. */
        LEFT,
        /** A cell of an environment. */
        ENVIRONMENT,
        /** A cell of rows in braces, such as those of {@code \substack}. */
        BRACED_ROWS,
        /** An argument in brackets. */
        BRACKET,
        /** A formula in the words of a formula. */
        DOLLAR
    }

    private final Deque<Opening> open = new ArrayDeque<>();
    private final Map<Opening, Integer> counts = new EnumMap<>(Opening.class);

    void open(Opening opening) {
        open.push(opening);
        count(opening, 1);
    }

    void close() {
        count(open.pop(), -1);
    }

    private void count(Opening opening, int more) {
        counts.put(opening, counts.getOrDefault(opening, 0) + more);
    }

    /** True if the innermost opening is of this kind. */
    boolean isInnermost(Opening opening) {
        return open.peek() == opening;
    }

    /**
     * True if a token ends the innermost group or an outer one. In the second case the groups inside the outer one are
     * unclosed. Cells and brackets end only if they are innermost.
     */
    boolean endsAt(Token token) {
        return switch (token.kind()) {
            case FINISH -> true;
            case CLOSE -> isOpen(Opening.BRACE) || isOpen(Opening.BRACED_ROWS);
            case END_ENVIRONMENT -> isOpen(Opening.ENVIRONMENT);
            case ALIGN -> isInCell();
            case DOLLAR -> isOpen(Opening.DOLLAR);
            case COMMAND -> token.isCommand("right") ? isOpen(Opening.LEFT) : isRowEnd(token) && isInCell();
            case CHARACTER -> token.isCharacter("]") && isInnermost(Opening.BRACKET);
            default -> false;
        };
    }

    /** True if a token ends a row of cells. */
    static boolean isRowEnd(Token token) {
        return token.is(TokenKind.COMMAND)
                && (token.text().equals("\\")
                        || token.text().equals("cr")
                        || token.text().equals("newline")
                        || token.text().equals("tabularnewline"));
    }

    private boolean isInCell() {
        return isInnermost(Opening.ENVIRONMENT) || isInnermost(Opening.BRACED_ROWS);
    }

    private boolean isOpen(Opening opening) {
        return counts.getOrDefault(opening, 0) > 0;
    }
}

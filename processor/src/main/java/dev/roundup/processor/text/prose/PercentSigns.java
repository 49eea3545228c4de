package dev.roundup.processor.text.prose;

import dev.roundup.processor.text.Problem.ProblemKind;
import java.util.ArrayList;
import java.util.List;

/**
 * Per-cent signs without a backslash. The page shows them, and in plain prose they are correct. A sign is reported if
 * the text is clearly TeX, because it contains an escape or a command, or if the sign clearly begins a comment.
 */
final class PercentSigns {
    private static final String HINT = "write \\%";

    private final ParserParts parts;
    private final List<Integer> offsets = new ArrayList<>();

    PercentSigns(ParserParts parts) {
        this.parts = parts;
    }

    /** Remembers the sign at the cursor. Always false, because the sign is shown as a word. */
    boolean note() {
        if (offsets.size() < TextProblems.MOST) {
            offsets.add(parts.cursor().at());
        }
        return false;
    }

    /**
     * Reports the remembered signs that are probably mistakes.
     *
     * @param isTex true if the text contains commands or escapes
     */
    void judge(boolean isTex) {
        for (int at : offsets) {
            if (isComment(at)) {
                add(at, "TeX comment that the page would show", "delete the comment, or " + HINT);
            } else if (isTex) {
                add(at, "% without a backslash", HINT);
            }
        }
    }

    private void add(int at, String words, String hint) {
        parts.problems().add(ProblemKind.STRAY_PERCENT, at, at + 1, words, hint);
    }

    /**
     * True if the sign is first on a line other than the first, or last on a line other than the last and not after a
     * number or sign.
     */
    private boolean isComment(int at) {
        String source = parts.cursor().source();
        int before = at;
        while (before > 0 && (source.charAt(before - 1) == ' ' || source.charAt(before - 1) == '\t')) {
            before--;
        }
        boolean beginsLine = before > 0 && source.charAt(before - 1) == '\n';
        boolean endsLine = source.startsWith("\n", at + 1);
        boolean afterNumber = before > 0 && !Character.isLetter(source.charAt(before - 1));
        return beginsLine || (endsLine && !afterNumber);
    }
}

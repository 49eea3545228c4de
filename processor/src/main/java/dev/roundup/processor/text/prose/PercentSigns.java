package dev.roundup.processor.text.prose;

import dev.roundup.processor.text.Problem.ProblemKind;
import java.util.ArrayList;
import java.util.List;

/**
 * Per-cent signs without a backslash. They are shown, and in prose they are right. They are worth a word where the text is
 * evidently TeX, since an escape or command stands elsewhere in it, or where they evidently begin a comment.
 */
final class PercentSigns {
    private static final String HINT = "write \\%";

    private final ParserParts parts;
    private final List<Integer> offsets = new ArrayList<>();

    PercentSigns(ParserParts parts) {
        this.parts = parts;
    }

    /** Remembers the one at the cursor; always false, as it is a word. */
    boolean note() {
        if (offsets.size() < TextProblems.MOST) {
            offsets.add(parts.cursor().at());
        }
        return false;
    }

    /** @param isTex whether the text holds commands or escapes */
    void judge(boolean isTex) {
        for (int at : offsets) {
            if (isComment(at)) {
                add(at, "% that does not start a comment", "leave the comment out, or " + HINT);
            } else if (isTex) {
                add(at, "% without a backslash in a text with TeX", HINT);
            }
        }
    }

    private void add(int at, String words, String hint) {
        parts.problems().add(ProblemKind.STRAY_PERCENT, at, at + 1, words, hint);
    }

    /** Whether it stands first on a line that is not the first, or last on one that is not the last, behind no number. */
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

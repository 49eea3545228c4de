package dev.roundup.processor.text;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A problem in a text.
 *
 * @param start the index of its first character in the text as the author wrote it
 * @param end the index after its last character; at least {@code start}
 * @param words the problem as a phrase: {@code \left without \right}
 * @param hint what to write instead, as a phrase
 * @param opened the index of the opening that the problem does not close or match, if there is one
 */
public record Problem(ProblemKind kind, int start, int end, String words, Optional<String> hint, OptionalInt opened) {
    /** The kind of a problem. */
    public enum ProblemKind {
        /** A delimiter of a formula without its counterpart. */
        MATH_DELIMITER,
        /** A formula that TeX itself would refuse. */
        MATH_SYNTAX,
        /** An unknown command in a formula. */
        MATH_COMMAND,
        /** A command between formulas that is unknown, or that TeX itself would refuse. */
        LATEX_COMMAND,
        /** A per-cent sign without a backslash. TeX would read it as the beginning of a comment. */
        STRAY_PERCENT
    }

    /** Moves the problem so that it begins at an offset, if it begins before that. */
    public Problem within(int least) {
        return new Problem(
                kind,
                Math.max(start, least),
                Math.max(end, least),
                words,
                hint,
                opened.isPresent() ? OptionalInt.of(Math.max(opened.getAsInt(), least)) : opened);
    }

    /** Moves the problem by a number of characters, for a longer text that contains this one. */
    public Problem shifted(int by) {
        return new Problem(
                kind,
                start + by,
                end + by,
                words,
                hint,
                opened.isPresent() ? OptionalInt.of(opened.getAsInt() + by) : opened);
    }
}

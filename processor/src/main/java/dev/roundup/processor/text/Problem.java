package dev.roundup.processor.text;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * Something that is wrong in a text.
 *
 * @param start where it begins, an index into the text as it was written
 * @param end where it ends, exclusive; at least {@code start}
 * @param words what is wrong, as a phrase: {@code \left without \right}
 * @param hint what to write instead, as a phrase
 * @param opened where something was opened that this does not close or match
 */
public record Problem(ProblemKind kind, int start, int end, String words, Optional<String> hint, OptionalInt opened) {
    /** What kind of thing is wrong. */
    public enum ProblemKind {
        /** A delimiter of a formula without its counterpart. */
        MATH_DELIMITER,
        /** A formula that TeX itself would refuse. */
        MATH_SYNTAX,
        /** A command in a formula that is not known. */
        MATH_COMMAND,
        /** A command between formulas that is not known, or that TeX itself would refuse. */
        LATEX_COMMAND,
        /** A per-cent sign without its backslash, which TeX would take for the beginning of a comment. */
        STRAY_PERCENT
    }

    /** The same, but not before an offset. */
    public Problem within(int least) {
        return new Problem(
                kind,
                Math.max(start, least),
                Math.max(end, least),
                words,
                hint,
                opened.isPresent() ? OptionalInt.of(Math.max(opened.getAsInt(), least)) : opened);
    }

    /** The same, in a text that begins so many characters earlier. */
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

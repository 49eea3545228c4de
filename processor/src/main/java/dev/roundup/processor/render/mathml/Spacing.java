package dev.roundup.processor.render.mathml;

import dev.roundup.processor.text.math.AtomRole;

/** TeX's distances between two atoms (TeXbook, chapter 18). */
final class Spacing {
    private static final double THIN = 3 / 18.0;
    private static final double MEDIUM = 4 / 18.0;
    private static final double THICK = 5 / 18.0;

    /**
     * TeX's table, with a row for the left atom and a column for the right one, in the order of {@link AtomRole}. The digit
     * 1 is a thin space. The letters a, b and c are a thin, medium and thick space, but no space in scripts.
     */
    private static final String[] TABLE = {
        "01bc000a", "110c000a", "bb00b00b", "cc00c00c", "00000000", "01bc000a", "aa0aaaaa", "a1bca0aa",
    };

    private Spacing() {}

    /** The space between two atoms, in em. */
    static double between(AtomRole left, AtomRole right, boolean inScript) {
        char entry = TABLE[left.index()].charAt(right.index());
        return switch (entry) {
            case '1' -> THIN;
            case 'a' -> inScript ? 0 : THIN;
            case 'b' -> inScript ? 0 : MEDIUM;
            case 'c' -> inScript ? 0 : THICK;
            default -> 0;
        };
    }
}

package dev.roundup.processor.render.mathml;

import dev.roundup.processor.text.math.AtomRole;

/** How far apart TeX sets two atoms (TeXbook, chapter 18). */
final class Spacing {
    private static final double THIN = 3 / 18.0;
    private static final double MEDIUM = 4 / 18.0;
    private static final double THICK = 5 / 18.0;

    /**
     * TeX's table, a row for the left atom and a column for the right one, in the order of {@link AtomRole}: 1 thin, 2 medium,
     * 3 thick; a letter for the same where scripts have none.
     */
    private static final String[] TABLE = {
        "01bc000a", "110c000a", "bb00b00b", "cc00c00c", "00000000", "01bc000a", "aa0aaaaa", "a1bca0aa",
    };

    private Spacing() {}

    /** The space between two atoms in em. */
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

package dev.roundup.processor.text.math;

import java.util.Locale;

/** The role of an atom between its neighbours (TeXbook, chapter 17). */
public enum AtomRole {
    /** A letter, a number, a group. */
    ORD(0),
    /** A large operator or a named function. */
    OP(1),
    /** A binary operator. */
    BIN(2),
    /** A relation. */
    REL(3),
    /** An opening delimiter. */
    OPEN(4),
    /** A closing delimiter. */
    CLOSE(5),
    /** A comma or similar punctuation. */
    PUNCT(6),
    /** Dots, or a row between delimiters that grow. */
    INNER(7);

    private final int index;

    AtomRole(int index) {
        this.index = index;
    }

    /** Its row and column in TeX's table of spaces. */
    public int index() {
        return index;
    }

    static AtomRole of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}

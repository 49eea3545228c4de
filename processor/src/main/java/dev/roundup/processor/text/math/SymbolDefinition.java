package dev.roundup.processor.text.math;

import java.util.Locale;

/**
 * What a command is.
 *
 * @param name without backslash
 * @param value what its kind needs
 */
record SymbolDefinition(String name, SymbolKind kind, String value) {
    /** Kinds of commands, as {@code symbols.tsv} names them. */
    enum SymbolKind {
        /** A letter that is italic by itself; the value is the letter, as with all kinds up to {@code INNER}. */
        LETTER,
        /** A letter or a sign like a letter that is upright. */
        UPRIGHT,
        /** An operator with no space around it. */
        ORD,
        BIN,
        REL,
        /** A large operator whose limits stand above and below where it is displayed. */
        BIG,
        /** A large operator whose limits stand beside it. */
        INTEGRAL,
        OPEN,
        CLOSE,
        /** A delimiter that may open or close. */
        FENCE,
        PUNCT,
        INNER,
        /** A function; the value is its name as it is printed. */
        FUNCTION,
        /** A function whose limits stand below where it is displayed. */
        LIMIT_FUNCTION,
        /** A mark above; the value is the mark, as with all marks. */
        ACCENT,
        /** A mark above, as wide as what is below. */
        WIDE_ACCENT,
        /** A mark below, as wide as what is above. */
        UNDER_ACCENT,
        /** A brace above, which takes a note as superscript. */
        BRACE_OVER,
        /** A brace below, which takes a note as subscript. */
        BRACE_UNDER,
        /** An arrow with words above and below; the value is the arrow. */
        ARROW,
        /** An alphabet for an argument; the value is its name. */
        ALPHABET,
        /** An alphabet for the rest of a group. */
        SWITCH,
        /** Words; the value is their alphabet. */
        TEXT,
        /** A style for the rest of a group. */
        STYLE,
        /** A delimiter of a given size; the value is its role and the size in em. */
        SIZE,
        /** A role for an argument. */
        CLASS,
        /** Space; the value is its width in em. */
        SPACE,
        /** A command with a syntax of its own; the value is an example. */
        CONSTRUCT,
        /** A command that may be there and does nothing. */
        IGNORED,
        /** A command that is not supported; the value says what to do instead. */
        REFUSED;

        static SymbolKind of(String id) {
            return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
        }

        /** Whether the value is a character to be shown. */
        boolean isSymbol() {
            return compareTo(INNER) <= 0;
        }
    }

    /** @param row its kind, a tab, and what its kind needs */
    static SymbolDefinition of(String name, String row) {
        int tab = row.indexOf('\t');
        return new SymbolDefinition(name, SymbolKind.of(row.substring(0, tab)), row.substring(tab + 1));
    }

    /** What a symbol is between its neighbours. */
    AtomRole role() {
        return switch (kind) {
            case BIN -> AtomRole.BIN;
            case REL -> AtomRole.REL;
            case BIG, INTEGRAL -> AtomRole.OP;
            case OPEN -> AtomRole.OPEN;
            case CLOSE -> AtomRole.CLOSE;
            case PUNCT -> AtomRole.PUNCT;
            case INNER -> AtomRole.INNER;
            default -> AtomRole.ORD;
        };
    }
}

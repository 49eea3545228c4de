package dev.roundup.processor.text.math;

import java.util.Locale;

/**
 * The definition of a command.
 *
 * @param name the name without its backslash
 * @param value a value whose meaning depends on the kind
 */
record SymbolDefinition(String name, SymbolKind kind, String value) {
    /** The kinds of commands. {@code symbols.tsv} contains their names. */
    enum SymbolKind {
        /**
         * A letter that is italic by default. The value is the letter; for all kinds up to {@code INNER} it is the
         * character.
         */
        LETTER,
        /** An upright letter, or an upright sign that behaves like a letter. */
        UPRIGHT,
        /** An operator with no space around it. */
        ORD,
        BIN,
        REL,
        /** A large operator whose limits are above and below it in displayed formulas. */
        BIG,
        /** A large operator whose limits are beside it. */
        INTEGRAL,
        OPEN,
        CLOSE,
        /** A delimiter that can open or close. */
        FENCE,
        PUNCT,
        INNER,
        /** A function. The value is its name on the page. */
        FUNCTION,
        /** A function whose limits are below it in displayed formulas. */
        LIMIT_FUNCTION,
        /** A mark above its argument. The value is the mark, as for all marks. */
        ACCENT,
        /** A mark above its argument, as wide as the argument. */
        WIDE_ACCENT,
        /** A mark below its argument, as wide as the argument. */
        UNDER_ACCENT,
        /** A brace above its argument. A superscript becomes a note on it. */
        BRACE_OVER,
        /** A brace below its argument. A subscript becomes a note on it. */
        BRACE_UNDER,
        /** An arrow with notes above and below. The value is the arrow. */
        ARROW,
        /** An alphabet for an argument. The value is its name. */
        ALPHABET,
        /** An alphabet for the rest of a group. */
        SWITCH,
        /** Words. The value is their alphabet. */
        TEXT,
        /** A style for the rest of a group. */
        STYLE,
        /** A delimiter with a given size. The value is its role and the size in em. */
        SIZE,
        /** A role for an argument. */
        CLASS,
        /** A space. The value is its width in em. */
        SPACE,
        /** A command with a syntax of its own. The value is an example. */
        CONSTRUCT,
        /** A command of a package that stands for others. The value is its meaning, with {@code #1} for its argument. */
        DEFINED,
        /** A command of a package that {@link PackageCommands} translates. The value is an example. */
        TRANSLATED,
        /** A command that is accepted but has no effect. */
        IGNORED,
        /** A command that is not supported. The value says what to do instead. */
        REFUSED;

        static SymbolKind of(String id) {
            return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
        }

        /** True for a command that other commands replace. */
        boolean isReplaced() {
            return this == DEFINED || this == TRANSLATED;
        }

        /** True if the value is a character to show. */
        boolean isSymbol() {
            return compareTo(INNER) <= 0;
        }
    }

    /**
     * Reads a definition from a row of the table.
     *
     * @param row the kind, a tab, and the value
     */
    static SymbolDefinition of(String name, String row) {
        int tab = row.indexOf('\t');
        return new SymbolDefinition(name, SymbolKind.of(row.substring(0, tab)), row.substring(tab + 1));
    }

    /** The role of a symbol between its neighbours. */
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

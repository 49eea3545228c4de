package dev.roundup.processor.text.prose;

import java.util.Optional;

/** The effect of a TeX command between formulas. */
sealed interface Command {
    /** Becomes fixed characters. */
    record SymbolCommand(String characters) implements Command {
        /**
         * True if a blank after the command separates words. TeX drops this blank, but after a whole word hardly
         * anybody wants that.
         */
        boolean isWord() {
            return characters.length() > 2 || characters.equals("…");
        }
    }

    /** Puts a mark on the letter after it; see {@link Accents}. */
    record AccentCommand(char mark, String alone) implements Command {}

    /** Styles its argument; shows it unchanged if there is no style. */
    record StyleCommand(Optional<Emphasis> style) implements Command {}

    /** Styles everything after it, up to the end of the enclosing group. */
    record StyleSwitch(Optional<Emphasis> style) implements Command {}

    /** Shows its argument between two other texts. */
    record EnclosingCommand(String before, String after) implements Command {}

    /** Disappears with its arguments. */
    record IgnoredCommand(int arguments) implements Command {}

    /** Hides its first argument and shows the second. */
    record SecondArgumentCommand() implements Command {}

    /** A space of a certain width. A plain blank is the ordinary one. */
    record SpaceCommand(char width) implements Command {}

    /** Refers to literature. */
    record CitationCommand(boolean inSentence) implements Command {}

    /** Refers to something else in the paper, such as a section. */
    record ReferenceCommand() implements Command {}

    /** Commands that each have an effect of their own. */
    enum SpecialCommand implements Command {
        URL,
        HREF,
        BEGIN,
        END,
        ITEM,
        PARAGRAPH,
        LINE,
        VERBATIM,
        FORMULA
    }
}

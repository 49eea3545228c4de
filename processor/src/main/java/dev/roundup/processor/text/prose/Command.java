package dev.roundup.processor.text.prose;

import java.util.Optional;

/** What a command of TeX does between formulas. */
sealed interface Command {
    /** Stands for characters. */
    record SymbolCommand(String characters) implements Command {
        /** Whether a blank behind it parts words: TeX swallows it, but hardly anybody wants that behind a word. */
        boolean isWord() {
            return characters.length() > 2 || characters.equals("…");
        }
    }

    /** Puts a mark on the letter behind it; see {@link Accents}. */
    record AccentCommand(char mark, String alone) implements Command {}

    /** Sets its argument apart; shows it as it is where there is no style. */
    record StyleCommand(Optional<Emphasis> style) implements Command {}

    /** Sets apart what follows, to the end of what is around it. */
    record StyleSwitch(Optional<Emphasis> style) implements Command {}

    /** Shows its argument between other words. */
    record EnclosingCommand(String before, String after) implements Command {}

    /** Vanishes with its arguments. */
    record IgnoredCommand(int arguments) implements Command {}

    /** Vanishes with its first argument, and shows the second. */
    record SecondArgumentCommand() implements Command {}

    /** A blank of another width; a plain one is an ordinary blank. */
    record SpaceCommand(char width) implements Command {}

    /** Refers to literature. */
    record CitationCommand(boolean inSentence) implements Command {}

    /** Refers to something else in the paper. */
    record ReferenceCommand() implements Command {}

    /** Commands that are like no other. */
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

package dev.roundup.processor.text.prose;

import dev.roundup.processor.text.prose.Command.AccentCommand;
import dev.roundup.processor.text.prose.Command.SymbolCommand;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Optional;

/**
 * Reads the letter under an accent: {@code \'e}, {@code \'{e}}, {@code \'\i}, {@code \c{\'c}}. The result is in
 * Normalization Form C, as the W3C recommends for the Web (Character Model: String Matching, section 3.2).
 */
final class Accents {
    /** No letter has as many marks. */
    private static final int MOST = 4;

    private final Cursor cursor;

    Accents(Cursor cursor) {
        this.cursor = cursor;
    }

    /**
     * Reads a letter, moves the cursor after it, and returns it with its mark. Returns empty if there is no letter.
     * Then the cursor may be anywhere.
     */
    Optional<String> on(AccentCommand accent) {
        return on(accent, 0);
    }

    private Optional<String> on(AccentCommand accent, int marks) {
        cursor.skipBlanks();
        if (cursor.peek() != '{') {
            return letter(marks).map(letter -> composed(letter, accent));
        }
        int close = cursor.closing(cursor.at());
        cursor.moveTo(cursor.at() + 1);
        cursor.skipBlanks();
        if (cursor.at() == close) {
            cursor.moveTo(close + 1);
            return Optional.of(accent.alone());
        }
        Optional<String> letter = letter(marks);
        cursor.skipBlanks();
        if (letter.isEmpty() || close < cursor.at()) {
            return Optional.empty();
        }
        String more = cursor.source().substring(cursor.at(), close);
        if (!more.chars().allMatch(Character::isLetter)) {
            return Optional.empty();
        }
        cursor.moveTo(close + 1);
        return letter.map(first -> composed(first, accent) + more);
    }

    /**
     * The name of a command that a conversion tore apart: {@code \beta} became <code>\b{eta}</code>, which puts a bar
     * under an e. Empty if the braces at the cursor hold anything but letters, or only one.
     */
    static Optional<String> tornCommand(Cursor cursor, String accent) {
        if (cursor.peek() != '{' || !Cursor.isLetter(accent.charAt(0))) {
            return Optional.empty();
        }
        int start = cursor.at() + 1;
        int end = cursor.endOfLetters(start);
        boolean letters = end > start + 1 && cursor.charAt(end) == '}';
        return letters ? Optional.of(accent + cursor.source().substring(start, end)) : Optional.empty();
    }

    private Optional<String> letter(int marks) {
        if (cursor.peek() != '\\') {
            if (cursor.isAtEnd()) {
                return Optional.empty();
            }
            int letter = cursor.source().codePointAt(cursor.at());
            cursor.moveTo(cursor.at() + Character.charCount(letter));
            return Character.isLetter(letter) ? Optional.of(Character.toString(letter)) : Optional.empty();
        }
        int start = cursor.at() + 1;
        int end = Math.max(
                cursor.endOfLetters(start), Math.min(start + 1, cursor.source().length()));
        Command command = TextVocabulary.ALL.get(cursor.source().substring(start, end));
        cursor.moveTo(end);
        if (command instanceof AccentCommand inner && marks < MOST) {
            return on(inner, marks + 1);
        }
        if (command instanceof SymbolCommand symbol
                && Character.isLetter(symbol.characters().codePointAt(0))) {
            if (Cursor.isLetter(cursor.charAt(end - 1))) {
                cursor.skipBlanks();
            }
            return Optional.of(symbol.characters());
        }
        return Optional.empty();
    }

    /** The dotless letters exist only to carry marks. */
    private static String composed(String letter, AccentCommand accent) {
        String base = letter.equals("ı") ? "i" : letter.equals("ȷ") ? "j" : letter;
        return Normalizer.normalize(base + accent.mark(), Form.NFC);
    }
}

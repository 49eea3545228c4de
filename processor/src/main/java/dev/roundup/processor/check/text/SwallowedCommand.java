package dev.roundup.processor.check.text;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Recognises the rest of a command whose backslash and first letter became one character: {@code \theta} becomes a tab
 * and "heta", {@code \sum} a blank and "um".
 */
final class SwallowedCommand {
    private final String text;
    private @Nullable MathZones zones;

    SwallowedCommand(String text) {
        this.text = text;
    }

    /** The command that became the character at an offset and the letters after it, if it is one of these. */
    Optional<SwallowedBackslash> at(int offset, TexRemnants remnants) {
        int end = TexRemnants.endOfLetters(text, offset + 1);
        String remnant = text.substring(offset + 1, end);
        if (!remnants.sure().contains(remnant)
                && !(remnants.doubtful().contains(remnant) && standsLikeCommand(remnant, offset, end))) {
            return Optional.empty();
        }
        String command = "\\" + remnants.escape() + remnant;
        return Optional.of(
                new SwallowedBackslash(command, offset, "\\" + remnants.escape(), remnants.reading(), "\\" + command));
    }

    /** True if a remnant that could be a word or a variable is in a place where only a command can be. */
    private boolean standsLikeCommand(String remnant, int offset, int end) {
        char next = end < text.length() ? text.charAt(end) : 0;
        return switch (remnant) {
            case "ext", "orm" -> next == '{' || (remnant.equals("ext") && inFormula(offset));
            case "um" -> isScript(next) || inFormula(offset);
            case "up" -> next == '_' || opensFormula(offset);
            case "qrt" -> next == '{' || next == '[' || inFormula(offset);
            case "tar" -> offset > 0 && isScript(text.charAt(offset - 1));
            case "o" -> inFormula(offset) && !isScript(next) && !beginsLine(offset);
            case "an", "op" -> inFormula(offset) && !beginsLine(offset);
            case "u", "e", "i", "in", "im", "quare" -> opensFormula(offset);
            default -> inFormula(offset);
        };
    }

    private static boolean isScript(char c) {
        return c == '_' || c == '^';
    }

    private boolean inFormula(int offset) {
        return zones().contains(offset);
    }

    /** True if no white space belongs here: at the beginning of a formula or of a group in it, or after a blank. */
    private boolean opensFormula(int offset) {
        if (!inFormula(offset)) {
            return false;
        }
        char before = text.charAt(offset - 1);
        boolean argument = before == '{' && offset > 1 && Character.isLetter(text.charAt(offset - 2));
        return zones().beginsAt(offset) || (" {([^_|".indexOf(before) >= 0 && !argument);
    }

    /** True if a tab here may be the indentation of a line. */
    private boolean beginsLine(int offset) {
        return offset == 0 || text.charAt(offset - 1) == '\n' || text.charAt(offset - 1) == '\t';
    }

    private MathZones zones() {
        MathZones known = zones;
        if (known == null) {
            known = MathZones.of(text);
            zones = known;
        }
        return known;
    }
}

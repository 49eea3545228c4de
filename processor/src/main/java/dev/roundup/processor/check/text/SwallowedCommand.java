package dev.roundup.processor.check.text;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Recognises what is left of a command whose backslash and first letter became one character: {@code \theta} a tab and
 * "heta", {@code \sum} a blank and "um".
 */
final class SwallowedCommand {
    private final String text;
    private @Nullable MathZones zones;

    SwallowedCommand(String text) {
        this.text = text;
    }

    /** The command that a character at an offset is left of, if one of these. */
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

    /** Whether a remnant that could be a word or a variable stands where only a command does. */
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

    /** Whether no white space belongs here: at the beginning of a formula or a group of it, or after a blank. */
    private boolean opensFormula(int offset) {
        if (!inFormula(offset)) {
            return false;
        }
        char before = text.charAt(offset - 1);
        boolean argument = before == '{' && offset > 1 && Character.isLetter(text.charAt(offset - 2));
        return zones().beginsAt(offset) || (" {([^_|".indexOf(before) >= 0 && !argument);
    }

    /** Whether a tab may be what indents a line. */
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

package dev.roundup.processor.check.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word that a line end of a PDF tore in two, as in {@code equi- variant}.
 *
 * @param before the part before the hyphen
 * @param after the part after it
 * @param start the index in the text where the word begins
 * @param end the index after the word
 */
record TornWord(String before, String after, int start, int end) {
    private static final Pattern TEAR =
            Pattern.compile("(?<=[\\p{L}\\p{N}])-(?:[ \\t]*\\R[ \\t]*| )(?=[\\p{L}\\p{N}])");

    /** Words after a hyphen that stands for a part of a compound, as in "pre- and post-", or for a dash. */
    private static final Set<String> UNRELATED = Set.of(
            "and", "or", "to", "nor", "versus", "vs", "but", "und", "oder", "bis", "sowie", "et", "ou", "y", "o", "e",
            "i", "en", "of", "och", "og", "a", "an", "the", "we", "it", "this", "that", "these", "which", "with", "in",
            "on", "for", "as", "is", "are", "rather", "than", "not", "from", "by", "through", "also", "then", "namely",
            "such", "resp", "cum", "when", "where", "while");

    /** All torn words of a text, in order. One within a line counts only if there are others, because a dash looks alike. */
    static List<TornWord> in(String text) {
        if (text.indexOf("- ") < 0 && text.indexOf("-\n") < 0 && text.indexOf("-\r") < 0) {
            return List.of();
        }
        List<TornWord> torn = new ArrayList<>();
        MathZones zones = MathZones.of(text);
        boolean atLineEnd = false;
        for (Matcher tear = TEAR.matcher(text); tear.find(); ) {
            TornWord word = of(text, tear.start(), tear.end());
            boolean endsLine = tear.group().length() > 2 || tear.group().charAt(1) != ' ';
            if (!zones.contains(tear.start()) && word.isOne(text) && (endsLine || word.isPlain())) {
                torn.add(word);
                atLineEnd |= endsLine;
            }
        }
        return atLineEnd || torn.size() > 1 ? torn : List.of();
    }

    private static TornWord of(String text, int hyphen, int next) {
        int start = hyphen;
        while (start > 0 && isPart(text.charAt(start - 1))) {
            start--;
        }
        int end = next;
        while (end < text.length() && isPart(text.charAt(end))) {
            end++;
        }
        return new TornWord(text.substring(start, hyphen), text.substring(next, end), start, end);
    }

    private static boolean isPart(char c) {
        return Character.isLetterOrDigit(c);
    }

    private boolean isOne(String text) {
        boolean goesOn = end < text.length() && text.charAt(end) == '-';
        return goesOn || !UNRELATED.contains(after);
    }

    /** True if both parts are lower-case letters. */
    private boolean isPlain() {
        return (before + after).codePoints().allMatch(Character::isLowerCase) && after.length() > 1;
    }

    /** The word as one, with its hyphen. */
    String hyphenated() {
        return before + "-" + after;
    }

    /** True if the hyphen may come from the line end alone. */
    boolean mayBeOneWord() {
        return Character.isLowerCase(after.codePointAt(0))
                && before.codePoints().allMatch(Character::isLetter);
    }
}

package dev.roundup.processor.check.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Titles that are written in capitals from the first word to the last, and how they are usually written. */
final class LoudTitle {
    /** Shorter words may be acronyms, and say nothing about the rest. */
    private static final int SHORTEST = 4;

    /** A title of fewer words may be made of names. */
    private static final int FEWEST = 3;

    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern BEGINNING = Pattern.compile("(?:^|[:?!.–—] )$");
    private static final Pattern VOWEL = Pattern.compile("[AEIOUYÀ-Ý]");
    private static final int LONGEST_ACRONYM = 5;

    private static final Set<String> SMALL = Set.of(
            "a", "an", "and", "as", "at", "but", "by", "en", "for", "from", "if", "in", "into", "nor", "of", "on", "or",
            "over", "per", "the", "to", "under", "versus", "via", "vs", "with", "without");

    private LoudTitle() {}

    static boolean is(String title) {
        return !hasLowerCase(title)
                && WORD.matcher(title)
                                .results()
                                .filter(word -> word.group().length() >= SHORTEST && hasCase(word.group()))
                                .count()
                        >= FEWEST
                && WORD.matcher(title).results().anyMatch(word -> word.group().length() > LONGEST_ACRONYM + 1);
    }

    private static boolean hasLowerCase(String title) {
        for (int at = 0; at < title.length(); at++) {
            if (Character.isLowerCase(title.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasCase(String word) {
        return word.codePoints().allMatch(Character::isUpperCase);
    }

    /**
     * The title with initial capitals. A word keeps its form if it has no vowel or if the other text has it in this form.
     */
    static String quiet(String title, String text) {
        String line = title.replaceAll("\\s+", " ");
        return WORD.matcher(line).replaceAll(match -> {
            String word = match.group();
            boolean first = BEGINNING.matcher(line.substring(0, match.start())).find();
            return isAcronym(word, text) ? word : quiet(word, first);
        });
    }

    private static boolean isAcronym(String word, String text) {
        boolean isShort = word.length() <= LONGEST_ACRONYM;
        return (isShort && !VOWEL.matcher(word).find()) || (word.length() > 1 && text.contains(word));
    }

    private static String quiet(String word, boolean first) {
        String lower = word.toLowerCase(Locale.ROOT);
        return SMALL.contains(lower) && !first
                ? lower
                : word.substring(0, word.offsetByCodePoints(0, 1)) + lower.substring(lower.offsetByCodePoints(0, 1));
    }
}

package dev.roundup.processor.text;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Compares words as people do who know neither the letters of other languages nor the details of Unicode. */
public final class Letters {
    /**
     * Letters that no Unicode normalization form decomposes (UAX 15), with the ASCII letters that people type instead.
     */
    private static final Map<Character, String> TYPED = Map.ofEntries(
            Map.entry('ß', "ss"),
            Map.entry('ø', "o"),
            Map.entry('ł', "l"),
            Map.entry('ı', "i"),
            Map.entry('đ', "d"),
            Map.entry('ð', "d"),
            Map.entry('þ', "th"),
            Map.entry('ħ', "h"),
            Map.entry('æ', "ae"),
            Map.entry('œ', "oe"));

    /**
     * The block of combining marks for Latin, Greek and Cyrillic. The marks of other scripts are not accents but
     * vowels.
     */
    private static final Pattern MARKS = Pattern.compile("[\\u0300-\\u036f]+");

    /** German, Danish, Norwegian and Swedish letters, with their usual spelling where they are not available. */
    private static final Map<Character, String> SPELT_OUT =
            Map.of('ä', "ae", 'ö', "oe", 'ü', "ue", 'ø', "oe", 'å', "aa");

    private Letters() {}

    /** Converts to lower case, removes accents and decomposes ligatures: {@code Forré} becomes {@code forre}. */
    public static String fold(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return isAscii(lower)
                ? lower
                : replaced(MARKS.matcher(Normalizer.normalize(lower, Form.NFKD)).replaceAll(""), TYPED);
    }

    /** Folds words in the same way, but {@code Löwe} becomes {@code loewe}. */
    public static String foldSpeltOut(String words) {
        return isAscii(words)
                ? fold(words)
                : fold(replaced(Normalizer.normalize(words, Form.NFC).toLowerCase(Locale.ROOT), SPELT_OUT));
    }

    /**
     * Replaces the letters that are no ASCII letters with an accent by those that people type instead. Letter case
     * stays, so {@code Þór} becomes {@code Thór}.
     */
    public static String typed(String words) {
        return isAscii(words) ? words : replaced(words, TYPED);
    }

    /** Returns true if folding changes nothing but letter case. */
    public static boolean isAscii(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (words.charAt(i) > 0x7f) {
                return false;
            }
        }
        return true;
    }

    private static String replaced(String words, Map<Character, String> replacements) {
        StringBuilder replaced = new StringBuilder(words.length() + 2);
        for (int i = 0; i < words.length(); i++) {
            char letter = words.charAt(i);
            String replacement = letter > 0x7f ? replacements.get(Character.toLowerCase(letter)) : null;
            if (replacement == null) {
                replaced.append(letter);
            } else if (Character.isUpperCase(letter)) {
                replaced.append(Character.toUpperCase(replacement.charAt(0)))
                        .append(replacement, 1, replacement.length());
            } else {
                replaced.append(replacement);
            }
        }
        return replaced.toString();
    }
}

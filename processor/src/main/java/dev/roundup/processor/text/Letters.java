package dev.roundup.processor.text;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Words as somebody compares them who knows neither the letters of other languages nor how Unicode writes them. */
public final class Letters {
    /** Letters that no normalization form of Unicode takes apart (UAX 15), and what is typed for them. */
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

    /** The block of combining marks that Latin, Greek and Cyrillic use; those of other scripts are vowels. */
    private static final Pattern MARKS = Pattern.compile("[\\u0300-\\u036f]+");

    /** How German, Danish and Norwegian names are written without their letters. */
    private static final Map<Character, String> SPELT_OUT =
            Map.of('ä', "ae", 'ö', "oe", 'ü', "ue", 'ø', "oe", 'å', "aa");

    private Letters() {}

    /** In lower case, without accents, ligatures taken apart: {@code Forré} becomes {@code forre}. */
    public static String fold(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return isAscii(lower)
                ? lower
                : replaced(MARKS.matcher(Normalizer.normalize(lower, Form.NFKD)).replaceAll(""), TYPED);
    }

    /** Folded as well, but {@code Löwe} becomes {@code loewe}. */
    public static String foldSpeltOut(String words) {
        return isAscii(words)
                ? fold(words)
                : fold(replaced(Normalizer.normalize(words, Form.NFC).toLowerCase(Locale.ROOT), SPELT_OUT));
    }

    /** Whether there is nothing to fold but letter case. */
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
            String replacement = letter > 0x7f ? replacements.get(letter) : null;
            if (replacement == null) {
                replaced.append(letter);
            } else {
                replaced.append(replacement);
            }
        }
        return replaced.toString();
    }
}

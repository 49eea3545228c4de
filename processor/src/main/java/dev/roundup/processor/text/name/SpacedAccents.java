package dev.roundup.processor.text.name;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Accents that stand beside their letters, such as {@code L\u00a8owe}. PDF files that TeX made are copied like that; some
 * readers put the accent before the letter, others behind it.
 */
public final class SpacedAccents {
    /**
     * Accents without a letter, each with the combining accent, and the letters that carry it in European names. The
     * acute accent is not among them, because people also type it as an apostrophe.
     */
    private static final Map<Character, List<String>> CARRIERS = Map.of(
            '\u00a8', List.of("\u0308", "aeiouy"),
            '\u00b8', List.of("\u0327", "cst"),
            '\u02c7', List.of("\u030c", "cdenrstz"),
            '\u02d8', List.of("\u0306", "ag"),
            '\u02d9', List.of("\u0307", "ieczg"),
            '\u02da', List.of("\u030a", "au"),
            '\u02db', List.of("\u0328", "aeiu"),
            '\u02dc', List.of("\u0303", "an"),
            '\u02dd', List.of("\u030b", "ou"));

    private static final String ACCENT = "[\u00a8\u00b8\u02c7\u02d8\u02d9\u02da\u02db\u02dc\u02dd]";

    /** An accent beside a letter, with the letters on both sides. */
    private static final Pattern BESIDE = Pattern.compile(
            "(\\p{IsLatin}?)(" + ACCENT + ")(\\p{IsLatin})|(\\p{IsLatin})(" + ACCENT + ")(\\p{IsLatin}?)");

    private static final Pattern ACUTE_WORD = Pattern.compile("(?<!\\p{L})\\p{Lu}\\p{Ll}*\u00b4\\p{Ll}*");
    private static final Pattern ACUTE_AFTER = Pattern.compile("(\\p{L})\u00b4");

    private SpacedAccents() {}

    /** The accents in a name that stand beside their letters. */
    static List<MatchResult> in(String name) {
        return name.chars().allMatch(c -> c < 0xa8)
                ? List.of()
                : Stream.concat(
                                BESIDE.matcher(name).results(),
                                ACUTE_WORD
                                        .matcher(name)
                                        .results()
                                        .filter(word -> acute(word.group()).isPresent()))
                        .toList();
    }

    /** The name with its accents on their letters; empty if it is not certain on which. */
    public static Optional<String> composed(String name) {
        String composed = name;
        for (var found = BESIDE.matcher(composed); found.find(); found = BESIDE.matcher(composed)) {
            int at = found.start(2) < 0 ? found.start(5) : found.start(2);
            List<String> carriers = CARRIERS.getOrDefault(composed.charAt(at), List.of("", ""));
            boolean before = at > 0 && carries(carriers, composed.charAt(at - 1));
            boolean after = at + 1 < composed.length() && carries(carriers, composed.charAt(at + 1));
            if (before == after) {
                return Optional.empty();
            }
            int letter = before ? at - 1 : at + 1;
            String whole = Normalizer.normalize(base(composed.charAt(letter)) + carriers.get(0), Form.NFC);
            composed =
                    composed.substring(0, Math.min(at, letter)) + whole + composed.substring(Math.max(at, letter) + 1);
        }
        String whole = ACUTE_WORD
                .matcher(composed)
                .replaceAll(word -> acute(word.group()).orElse(word.group()));
        return Optional.of(whole).filter(done -> done.indexOf('\u00b4') < 0);
    }

    private static boolean carries(List<String> carriers, char letter) {
        return carriers.get(1).indexOf(Character.toLowerCase(base(letter))) >= 0;
    }

    /** TeX takes the dot from an i that carries an accent. */
    private static char base(char letter) {
        return letter == '\u0131' ? 'i' : letter;
    }

    /** A word whose acute accent is known to stand beside its letter, with the accent on the letter. */
    private static Optional<String> acute(String word) {
        String dotted = word.replace("\u00b4\u0131", "\u00b4i");
        String before = dotted.replace('\u00b4', '\'');
        String after = ACUTE_AFTER.matcher(dotted).replaceAll("'$1");
        if (!dotted.equals(word) || AccentedNames.hasLostAccent(before)) {
            return Optional.of(AccentedNames.composed(before));
        }
        return AccentedNames.hasLostAccent(after) || word.endsWith("e\u00b4")
                ? Optional.of(AccentedNames.composed(after))
                : Optional.empty();
    }
}

package dev.roundup.processor.text;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A letter that looks like one of the script of its word, but belongs to another script. Somebody typed it on the wrong
 * keyboard, or wants to deceive. Words of one script are fine, whatever the script.
 *
 * @param letter the letter
 * @param plain the whole text with the letters that the words should have
 */
public record MixedScripts(int letter, String plain) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

    /** Letters that look alike (Unicode Technical Standard 39, confusables). */
    private static final Map<UnicodeScript, Alike> SCRIPTS = Map.of(
            UnicodeScript.CYRILLIC,
            Alike.of("аеорсухіјѕһԁԛԝАВЕКМНОРСТУХІЈЅԌԚԜ", "aeopcyxijshdqwABEKMHOPCTYXIJSGQW"),
            UnicodeScript.GREEK,
            Alike.of("αορνιΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "aopviABEZHIKMNOPTYX"),
            UnicodeScript.ARMENIAN,
            Alike.of("օսհոՕՍ", "ouhnOU"));

    private record Alike(Map<Integer, Integer> toLatin, Map<Integer, Integer> fromLatin) {
        static Alike of(String letters, String latin) {
            Alike alike = new Alike(new TreeMap<>(), new TreeMap<>());
            for (int i = 0; i < latin.length(); i++) {
                alike.toLatin.put((int) letters.charAt(i), (int) latin.charAt(i));
                alike.fromLatin.put((int) latin.charAt(i), (int) letters.charAt(i));
            }
            return alike;
        }
    }

    /** The first such letter in a text. Empty if there is none. */
    public static Optional<MixedScripts> in(String text) {
        if (text.chars().allMatch(c -> c < 0x250)) {
            return Optional.empty();
        }
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            String word = words.group();
            Optional<IntUnaryOperator> mended = mended(word);
            if (mended.isPresent()) {
                IntUnaryOperator meant = mended.get();
                int letter = word.codePoints()
                        .filter(c -> meant.applyAsInt(c) != c)
                        .findFirst()
                        .orElseThrow();
                StringBuilder plain = new StringBuilder(text.substring(0, words.start()));
                word.codePoints().map(meant).forEach(plain::appendCodePoint);
                String rest = text.substring(words.end());
                return Optional.of(new MixedScripts(
                        letter, plain + in(rest).map(MixedScripts::plain).orElse(rest)));
            }
        }
        return Optional.empty();
    }

    /**
     * The first such letter in a text whose letters should all be Latin, such as an id. Empty if there is none, or if
     * the text has letters that look like no Latin one.
     */
    public static Optional<MixedScripts> inLatin(String text) {
        Map<Integer, Integer> toLatin = new TreeMap<>();
        SCRIPTS.values().forEach(alike -> toLatin.putAll(alike.toLatin));
        int[] foreign = text.codePoints()
                .filter(c -> UnicodeScript.of(c) != UnicodeScript.LATIN && Character.isLetter(c))
                .toArray();
        if (foreign.length == 0 || !IntStream.of(foreign).allMatch(toLatin::containsKey)) {
            return Optional.empty();
        }
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().map(c -> toLatin.getOrDefault(c, c)).forEach(plain::appendCodePoint);
        return Optional.of(new MixedScripts(foreign[0], plain.toString()));
    }

    /** The letter with its script and number: {@code the Cyrillic letter "а" (U+0430)}. */
    public String words() {
        String script = UnicodeScript.of(letter).name().toLowerCase(Locale.ROOT);
        return String.format(
                Locale.ROOT,
                "the %s letter %s (U+%04X)",
                Character.toUpperCase(script.charAt(0)) + script.substring(1),
                Quote.of(Character.toString(letter)),
                letter);
    }

    /** The letters that a word of two scripts should have. Empty if it has one script, or letters that only one has. */
    private static Optional<IntUnaryOperator> mended(String word) {
        if (word.codePoints().noneMatch(c -> UnicodeScript.of(c) == UnicodeScript.LATIN)) {
            return Optional.empty();
        }
        List<Alike> foreign = word.codePoints()
                .mapToObj(c -> Optional.ofNullable(SCRIPTS.get(UnicodeScript.of(c))))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        if (foreign.isEmpty()) {
            return Optional.empty();
        }
        Map<Integer, Integer> toLatin = new TreeMap<>();
        foreign.forEach(alike -> toLatin.putAll(alike.toLatin));
        return replacing(toLatin, word, true).or(() -> replacing(foreign.get(0).fromLatin, word, false));
    }

    private static Optional<IntUnaryOperator> replacing(Map<Integer, Integer> letters, String word, boolean intoLatin) {
        boolean whole = word.codePoints()
                .filter(c -> intoLatin != (UnicodeScript.of(c) == UnicodeScript.LATIN))
                .allMatch(c -> letters.containsKey(c) || Character.getType(c) == Character.NON_SPACING_MARK);
        return whole ? Optional.of(c -> letters.getOrDefault(c, c)) : Optional.empty();
    }
}

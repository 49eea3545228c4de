package dev.roundup.processor.check.records;

import dev.roundup.processor.text.Letters;
import dev.roundup.processor.text.prose.ProseParser;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Compares titles by their words alone: case, accents, signs and the way in which formulas are written do not matter. */
final class TitleWords {
    private static final Pattern SUBTITLE = Pattern.compile("\\s*(?::|---?|[\u2013\u2014])\\s.*");
    private static final Pattern FORMULA = Pattern.compile("\\$[^$]*\\$|\\\\\\(.*?\\\\\\)");
    private static final String GREEK = "GREEK ";

    private TitleWords() {}

    /**
     * True if a title in TeX has the words of the one in a record. Some archives keep the subtitle elsewhere, and some leave
     * out formulas.
     */
    static boolean areSame(String title, String recorded) {
        String letters = letters(recorded);
        return letters(title).equals(letters)
                || letters(SUBTITLE.matcher(title).replaceFirst("")).equals(letters)
                || letters(withoutFormulas(title)).equals(letters(withoutFormulas(recorded)));
    }

    private static String withoutFormulas(String title) {
        return FORMULA.matcher(title).replaceAll(" ");
    }

    private static String letters(String title) {
        String plain = ProseParser.parse(title).plain().replace("&", " and ");
        StringBuilder letters = new StringBuilder();
        Letters.fold(Normalizer.normalize(plain, Normalizer.Form.NFKD))
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(c -> letters.append(named(c)));
        return letters.toString();
    }

    /** A letter, or the name of one that is Greek: some write it out. */
    private static String named(int c) {
        String name = Character.UnicodeScript.of(c) == Character.UnicodeScript.GREEK ? Character.getName(c) : null;
        return name == null || !name.startsWith(GREEK)
                ? Character.toString(c)
                : name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }
}

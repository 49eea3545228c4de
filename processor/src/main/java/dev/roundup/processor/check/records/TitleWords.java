package dev.roundup.processor.check.records;

import dev.roundup.processor.text.Letters;
import dev.roundup.processor.text.prose.ProseParser;
import java.text.Normalizer;
import java.util.Locale;

/** Compares titles by their words alone: case, accents, signs and the way in which formulas are written do not matter. */
final class TitleWords {
    private static final String GREEK = "GREEK ";

    private TitleWords() {}

    /** True if two titles in TeX have the same words. */
    static boolean areSame(String one, String other) {
        return one.equals(other) || letters(one).equals(letters(other));
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

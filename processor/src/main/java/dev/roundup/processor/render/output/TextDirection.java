package dev.roundup.processor.render.output;

import java.util.Locale;
import java.util.Set;

/** The writing direction of a language. */
public final class TextDirection {
    public static final String LEFT_TO_RIGHT = "ltr";
    static final String RIGHT_TO_LEFT = "rtl";

    /**
     * Languages whose usual script is Arabic, Hebrew, Thaana, Syriac or N'Ko (CLDR, likely subtags). Java still uses iw
     * for he.
     */
    private static final Set<String> LANGUAGES =
            Set.of("ar", "arc", "ckb", "dv", "fa", "he", "iw", "ji", "ks", "nqo", "ps", "sd", "syr", "ug", "ur", "yi");

    private static final Set<String> SCRIPTS =
            Set.of("Adlm", "Arab", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa");

    /** Languages of East Asia, whose characters are as wide as high. */
    private static final Set<String> WIDE = Set.of("ja", "ko", "yue", "zh");

    private TextDirection() {}

    /** True if text of the language has no italics, no capitals and no x-height, so that it looks better in a style of its own. */
    public static boolean hasOwnStyle(String language) {
        return !of(language).equals(LEFT_TO_RIGHT)
                || WIDE.contains(Locale.forLanguageTag(language).getLanguage());
    }

    /**
     * Returns the writing direction of a language.
     *
     * @param language a BCP 47 tag; if it names a script, the script decides
     */
    public static String of(String language) {
        Locale locale = Locale.forLanguageTag(language);
        boolean leftwards = locale.getScript().isEmpty()
                ? LANGUAGES.contains(locale.getLanguage())
                : SCRIPTS.contains(locale.getScript());
        return leftwards ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
    }
}

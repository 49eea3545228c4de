package dev.roundup.processor.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Turns names of Java types into words joined by hyphens. */
public final class KebabCase {
    private static final Pattern HUMP =
            Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|[^A-Za-z0-9]+");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private static final Pattern KEBAB = Pattern.compile("[a-z0-9]++(?:-[a-z0-9]++)*+");

    private KebabCase() {}

    /** Returns true if a text consists of lower-case ASCII letters and digits, in words joined by single hyphens. */
    public static boolean is(String text) {
        return KEBAB.matcher(text).matches();
    }

    /**
     * Converts a name: {@code DeepGMRFsForGraphs} becomes {@code deep-gmr-fs-for-graphs}, and {@code GrößteKünste}
     * becomes {@code grosste-kunste}. Characters without an ASCII form are left out, so the result may be empty.
     */
    public static String of(String camel) {
        String plain = Letters.isAscii(camel) ? camel : unaccented(camel);
        String kebab = String.join("-", HUMP.split(plain)).toLowerCase(Locale.ROOT);
        return kebab.startsWith("-") ? kebab.substring(1) : kebab;
    }

    private static String unaccented(String camel) {
        return Letters.typed(ACCENTS.matcher(Normalizer.normalize(camel, Normalizer.Form.NFKD))
                .replaceAll(""));
    }
}

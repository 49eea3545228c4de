package dev.roundup.processor.text;

import java.util.Locale;
import java.util.regex.Pattern;

/** Names of Java types as words joined by hyphens. */
public final class KebabCase {
    private static final Pattern HUMP =
            Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|[^A-Za-z0-9]+");

    private KebabCase() {}

    /** For example, {@code DeepGMRFsForGraphs} becomes {@code deep-gmr-fs-for-graphs}. */
    public static String of(String camel) {
        return String.join("-", HUMP.split(camel)).toLowerCase(Locale.ROOT);
    }
}

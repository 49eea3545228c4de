package dev.roundup.processor.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Words that people write instead of a value that is still to come. */
public final class PlaceholderWord {
    private static final Set<String> WORDS = Set.of(
            "-",
            "--",
            "?",
            "???",
            "coming soon",
            "n/a",
            "na",
            "nan",
            "none",
            "null",
            "placeholder",
            "soon",
            "tba",
            "tbd",
            "todo",
            "undefined",
            "url",
            "xxx");

    private static final Pattern END = Pattern.compile("[.!…]+$");

    private PlaceholderWord() {}

    /** Returns true if a value is one of them. */
    public static boolean is(String value) {
        return WORDS.contains(
                END.matcher(value.strip().toLowerCase(Locale.ROOT)).replaceAll(""));
    }
}

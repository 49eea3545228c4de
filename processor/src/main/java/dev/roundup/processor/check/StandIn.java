package dev.roundup.processor.check;

import java.util.Locale;
import java.util.Set;

/** Words that people write where a value is still to come. */
final class StandIn {
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

    private StandIn() {}

    /** Whether a value is one of them. */
    static boolean is(String value) {
        return WORDS.contains(value.strip().toLowerCase(Locale.ROOT).replaceAll("[.!…]+$", ""));
    }
}

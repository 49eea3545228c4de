package dev.roundup.processor.text.math;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Converts TeX's lengths to em, for a font of ten points (TeXbook, chapters 10 and 18). */
final class Length {
    private static final Pattern LENGTH =
            Pattern.compile("\\s*([-+]?(?:\\d{1,4}(?:\\.\\d{0,6})?|\\.\\d{1,6}))\\s*([a-z]{2})\\b.*");

    private static final Map<String, Double> UNITS = Map.of(
            "em", 1.0, "ex", 0.43, "mu", 1 / 18.0, "pt", 0.1, "pc", 1.2, "mm", 0.2845, "cm", 2.845, "in", 7.227, "px",
            0.075, "bp", 0.1004);

    private Length() {}

    /** A length in em; empty if the text is not a length. */
    static Optional<Double> em(String length) {
        Matcher matcher = LENGTH.matcher(length);
        return matcher.matches() && UNITS.containsKey(matcher.group(2))
                ? Optional.of(Double.parseDouble(matcher.group(1)) * UNITS.getOrDefault(matcher.group(2), 1.0))
                : Optional.empty();
    }
}

package dev.roundup.processor.render.mathml;

import java.util.List;
import java.util.Map;

/**
 * Writes primes. Fonts have them small and high already, so as a superscript of a superscript's size they would be hard
 * to see. TeX's primes are as large as a letter's; these are too, at the same height.
 */
final class PrimeWriter {
    private static final String PRIMES = "′″‴⁗";

    /** The size of a letter, compared with that of a script. */
    private static final String OF_SCRIPT = "1.4em";

    private static final Map<String, String> LOWERED = MathMlWriter.attributes("voffset", "-0.4em", "height", "0.4em");

    private PrimeWriter() {}

    /** The superscript with its primes in full size. */
    static MathMlElement full(MathMlElement superscript) {
        if (superscript.name().equals("mrow")) {
            List<MathMlElement> parts = superscript.children().stream()
                    .map(part -> sized(part, OF_SCRIPT))
                    .toList();
            return MathMlWriter.branch("mrow", superscript.attributes(), parts);
        }
        return sized(superscript, "1em");
    }

    /** Some fonts have a feature that makes primes of scripts larger; with it they would be too large. */
    private static MathMlElement sized(MathMlElement part, String size) {
        if (!isPrimes(part.text())) {
            return part;
        }
        Map<String, String> full = MathMlWriter.attributes(
                "scriptlevel", "0", "style", "font-size:" + size + ";font-feature-settings:'ssty' 0");
        return MathMlWriter.branch("mstyle", full, List.of(MathMlWriter.branch("mpadded", LOWERED, List.of(part))));
    }

    private static boolean isPrimes(String text) {
        return !text.isEmpty() && text.chars().allMatch(sign -> PRIMES.indexOf(sign) >= 0);
    }
}

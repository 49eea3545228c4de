package dev.roundup.processor.render.mathml;

import java.util.List;
import java.util.Map;

/**
 * Writes primes. Fonts have them small and high already, so as a superscript of a superscript's size they would be hard
 * to see. TeX's primes are as large as a letter's; these are too, at the same height.
 */
final class PrimeWriter {
    private static final String PRIMES = "′″‴⁗";

    /** The size of the letters around the script, without the feature of some fonts that makes primes larger again. */
    private static final Map<String, String> FULL_SIZE =
            MathMlWriter.attributes("scriptlevel", "0", "style", "font-size:1em;font-feature-settings:'ssty' 0");

    private static final Map<String, String> LOWERED = MathMlWriter.attributes("voffset", "-0.4em", "height", "0.4em");

    private PrimeWriter() {}

    /** The superscript with its primes in full size. */
    static MathMlElement full(MathMlElement superscript) {
        if (superscript.name().equals("mrow")) {
            List<MathMlElement> parts =
                    superscript.children().stream().map(PrimeWriter::full).toList();
            return MathMlWriter.branch("mrow", superscript.attributes(), parts);
        }
        if (!isPrimes(superscript.text())) {
            return superscript;
        }
        MathMlElement lowered = MathMlWriter.branch("mpadded", LOWERED, List.of(superscript));
        return MathMlWriter.branch("mstyle", FULL_SIZE, List.of(lowered));
    }

    private static boolean isPrimes(String text) {
        return !text.isEmpty() && text.chars().allMatch(sign -> PRIMES.indexOf(sign) >= 0);
    }
}

package dev.roundup.processor.text.tex;

import java.util.regex.Pattern;

/** A formula in a field of BibTeX. */
final class TexFormula {
    /** What an escaped character is, so that what is left can be looked at alone. */
    private static final Pattern ESCAPED = Pattern.compile("\\\\.", Pattern.DOTALL);

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private TexFormula() {}

    /**
     * The formula between dollars, in braces that keep styles from changing its letters; as plain text where it would break
     * the field or leave math.
     */
    static String of(String tex) {
        // Braces that are printed: BibTeX would count them.
        String counted = SPACE.matcher(tex.strip())
                .replaceAll(" ")
                .replace("\\{", "\\lbrace ")
                .replace("\\}", "\\rbrace ");
        return staysMath(counted) ? "{$" + counted + "$}" : TexText.of(tex);
    }

    private static boolean staysMath(String tex) {
        String bare = ESCAPED.matcher(tex).replaceAll("");
        int depth = 0;
        for (int i = 0; i < bare.length(); i++) {
            char c = bare.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth < 0 || c == '$' || c == '%' || c == '\\') {
                return false;
            }
        }
        return depth == 0 && !tex.isEmpty();
    }
}

package dev.roundup.processor.text.tex;

import java.util.regex.Pattern;

/** A formula in a field of BibTeX. */
final class TexFormula {
    /** An escaped character. Without these, the rest can be checked on its own. */
    private static final Pattern ESCAPED = Pattern.compile("\\\\.", Pattern.DOTALL);

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private TexFormula() {}

    /**
     * Puts a formula between dollars, and in braces so that BibTeX styles do not change its letters. If it could end
     * the field or the formula, the result is plain text.
     */
    static String of(String tex) {
        // BibTeX would count printed braces as well.
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

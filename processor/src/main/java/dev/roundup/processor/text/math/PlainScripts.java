package dev.roundup.processor.text.math;

import java.util.HashMap;
import java.util.Map;

/** Writes scripts in Unicode's superscript and subscript characters, if all of them exist. */
public final class PlainScripts {
    private static final Map<Integer, Integer> SUPERSCRIPTS = letters(
            "0123456789+−-=()abcdefghijklmnoprstuvwxyzABDEGHIJKLMNOPRTUVWαβγδεθφχ",
            "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂᵅᵝᵞᵟᵋᶿᵠᵡ");

    private static final Map<Integer, Integer> SUBSCRIPTS =
            letters("0123456789+−-=()aehijklmnoprstuvxβγρφχ", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵧᵨᵩᵪ");

    /** Signs that are raised already. */
    private static final String RAISED = "′″‴⁗∗†‡∘";

    private PlainScripts() {}

    /** A superscript: {@code ⁿ}, or {@code ^(x/2)} if a character does not exist as a superscript. */
    public static String sup(String plain) {
        int raised = 0;
        while (raised < plain.length() && RAISED.indexOf(plain.charAt(raised)) >= 0) {
            raised++;
        }
        String first = plain.substring(0, raised).replace('∗', '*').replace('∘', '°');
        return first + script(plain.substring(raised), SUPERSCRIPTS, '^');
    }

    /** A subscript: {@code ₙ}, or {@code _(x/2)} if a character does not exist as a subscript. */
    public static String sub(String plain) {
        return script(plain, SUBSCRIPTS, '_');
    }

    private static String script(String plain, Map<Integer, Integer> letters, char sign) {
        if (plain.isEmpty()) {
            return "";
        }
        if (plain.codePoints().allMatch(letters::containsKey)) {
            StringBuilder script = new StringBuilder();
            plain.codePoints().forEach(letter -> script.appendCodePoint(letters.getOrDefault(letter, letter)));
            return script.toString();
        }
        boolean single = plain.codePointCount(0, plain.length()) == 1;
        return sign + (single ? plain : "(" + plain + ")");
    }

    private static Map<Integer, Integer> letters(String normal, String scripts) {
        int[] from = normal.codePoints().toArray();
        int[] to = scripts.codePoints().toArray();
        Map<Integer, Integer> letters = new HashMap<>();
        for (int i = 0; i < from.length; i++) {
            letters.put(from[i], to[i]);
        }
        return letters;
    }
}

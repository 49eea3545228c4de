package dev.roundup.processor.check.text;

import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The character references of HTML that pasted texts contain (HTML Standard, section 13.5). */
final class HtmlReference {
    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\\\""),
            Map.entry("apos", "'"),
            Map.entry("nbsp", "a space"),
            Map.entry("ensp", "a space"),
            Map.entry("thinsp", "a space"),
            Map.entry("shy", "nothing"),
            Map.entry("ndash", "–"),
            Map.entry("mdash", "—"),
            Map.entry("hellip", "…"),
            Map.entry("lsquo", "‘"),
            Map.entry("rsquo", "’"),
            Map.entry("ldquo", "“"),
            Map.entry("rdquo", "”"),
            Map.entry("laquo", "«"),
            Map.entry("raquo", "»"),
            Map.entry("copy", "©"),
            Map.entry("reg", "®"),
            Map.entry("trade", "™"),
            Map.entry("deg", "°"),
            Map.entry("plusmn", "±"),
            Map.entry("times", "×"),
            Map.entry("middot", "·"),
            Map.entry("micro", "µ"),
            Map.entry("szlig", "ß"),
            Map.entry("oslash", "ø"),
            Map.entry("Oslash", "Ø"),
            Map.entry("aelig", "æ"),
            Map.entry("AElig", "Æ"),
            Map.entry("le", "≤"),
            Map.entry("ge", "≥"),
            Map.entry("ne", "≠"),
            Map.entry("asymp", "≈"),
            Map.entry("infin", "∞"),
            Map.entry("alpha", "α"),
            Map.entry("beta", "β"),
            Map.entry("gamma", "γ"),
            Map.entry("delta", "δ"),
            Map.entry("epsilon", "ε"),
            Map.entry("lambda", "λ"),
            Map.entry("mu", "μ"),
            Map.entry("pi", "π"),
            Map.entry("sigma", "σ"),
            Map.entry("theta", "θ"));

    private static final Map<String, String> MARKS = Map.of(
            "acute", "\u0301", "grave", "\u0300", "circ", "\u0302", "uml", "\u0308", "tilde", "\u0303", "cedil",
            "\u0327", "ring", "\u030a", "caron", "\u030c");

    private static final Pattern ACCENTED = Pattern.compile("([A-Za-z])(acute|grave|circ|uml|tilde|cedil|ring|caron)");

    private HtmlReference() {}

    /** The meaning of a reference, in words if it is invisible. {@code name} has no ampersand and no semicolon. */
    static Optional<String> meaning(String name) {
        if (name.startsWith("#")) {
            boolean hex = name.charAt(1) == 'x' || name.charAt(1) == 'X';
            int c = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
            boolean shown = Character.isValidCodePoint(c) && !Character.isISOControl(c) && !Character.isSpaceChar(c);
            return Optional.of(shown ? Character.toString(c) : "a space");
        }
        Matcher accented = ACCENTED.matcher(name);
        if (accented.matches()) {
            String letter = accented.group(1) + MARKS.getOrDefault(accented.group(2), "");
            return Optional.of(Normalizer.normalize(letter, Normalizer.Form.NFC))
                    .filter(composed -> composed.length() == 1);
        }
        return Optional.ofNullable(NAMED.get(name));
    }
}

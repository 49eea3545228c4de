package dev.roundup.processor.text.tex;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * Converts plain text to TeX for a field of BibTeX. Letters that LaTeX knows stay as they are, in UTF-8; see
 * {@link TexCharacters} for the others.
 */
public final class TexText {
    private static final Pattern SPACE = Pattern.compile("\\s+");

    /**
     * Characters with a special meaning in TeX. BibTeX counts braces even after a backslash (btxdoc, section 4), so
     * they become commands. Three of the characters would print as others in TeX's oldest font encoding.
     */
    private static final Map<Character, String> SPECIAL = Map.ofEntries(
            Map.entry('\\', "\\textbackslash{}"),
            Map.entry('{', "\\textbraceleft{}"),
            Map.entry('}', "\\textbraceright{}"),
            Map.entry('$', "\\$"),
            Map.entry('&', "\\&"),
            Map.entry('#', "\\#"),
            Map.entry('%', "\\%"),
            Map.entry('_', "\\_"),
            Map.entry('^', "\\textasciicircum{}"),
            Map.entry('~', "\\textasciitilde{}"),
            Map.entry('<', "\\textless{}"),
            Map.entry('>', "\\textgreater{}"),
            Map.entry('|', "\\textbar{}"),
            Map.entry('\u00a0', "~"));

    private TexText() {}

    /** Converts a text. Each run of white space becomes a single blank. */
    public static String of(String plain) {
        if (isWord(plain)) {
            return plain;
        }
        String text = SPACE.matcher(plain).replaceAll(" ");
        return isKnown(text) ? escaped(text) : TexCharacters.of(text, TexText::escaped);
    }

    /** True for letters and digits that LaTeX knows. Most calls are for single words of titles. */
    private static boolean isWord(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= TexCharacters.FIRST_UNKNOWN || !Character.isLetterOrDigit(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isKnown(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= TexCharacters.FIRST_UNKNOWN) {
                return false;
            }
        }
        return true;
    }

    private static String escaped(String text) {
        StringBuilder tex = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            String special = SPECIAL.get(c);
            if (special == null) {
                tex.append(c);
            } else {
                tex.append(special);
            }
        }
        return tex.toString();
    }

    /**
     * Converts an address. LaTeX prints addresses literally, so most characters stay. Braces and backslashes could end
     * the field, so they are percent-encoded (RFC 3986, section 2.1), and so is white space.
     */
    public static String address(String address) {
        return SPACE.matcher(address)
                .replaceAll("%20")
                .replace("\\", "%5C")
                .replace("{", "%7B")
                .replace("}", "%7D");
    }
}

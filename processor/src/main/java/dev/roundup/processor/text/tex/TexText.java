package dev.roundup.processor.text.tex;

import java.util.Map;
import java.util.regex.Pattern;

/** Plain text as TeX, in a field of BibTeX. Letters stay as they are, in UTF-8. */
public final class TexText {
    private static final Pattern SPACE = Pattern.compile("\\s+");

    /**
     * What TeX would take for something else. BibTeX counts braces even behind a backslash (btxdoc, section 4), so they are
     * spelt out; three of them print as other characters in TeX's oldest font encoding.
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
            Map.entry('\u00a0', "~"),
            Map.entry('\u202f', "\\,"));

    private TexText() {}

    /** The text with white space as single blanks. */
    public static String of(String plain) {
        String text = SPACE.matcher(plain).replaceAll(" ");
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
     * An address as it is, since what prints addresses takes them literally; braces and backslashes, which would end the
     * field, are encoded (RFC 3986, section 2.1), and so is white space.
     */
    public static String address(String address) {
        return SPACE.matcher(address)
                .replaceAll("%20")
                .replace("\\", "%5C")
                .replace("{", "%7B")
                .replace("}", "%7D");
    }
}

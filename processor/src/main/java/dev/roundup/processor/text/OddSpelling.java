package dev.roundup.processor.text;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A character in an unusual encoding, such as a ligature.
 *
 * @param written the characters as they are in the text
 * @param meant the usual characters
 * @param how the unusual thing about the written characters
 */
public record OddSpelling(int offset, String written, String meant, String how) {
    /**
     * A letter with the marks that NFC would join to it. NFC would change other characters as well, such as some
     * Bengali letters and the signs for ohm and angstrom. These stay as they are, because keyboards produce them in
     * this form.
     */
    private static final Pattern DECOMPOSED = Pattern.compile(
            "[^\\p{M}][\\u0300-\\u036f]+|[\\u3040-\\u30ff][\\u3099\\u309a]|[\\u1100-\\u1112][\\u1161-\\u1175][\\u11a8-\\u11c2]?");

    private static final Pattern LIGATURE = Pattern.compile("[\\ufb00-\\ufb06]");
    private static final Pattern FULL_WIDTH = Pattern.compile("[\\uff01-\\uff5e\\u3000]+");

    /** Replaces each odd spelling in a text by the usual one. */
    public static String mended(String text) {
        StringBuilder mended = new StringBuilder();
        int at = 0;
        for (OddSpelling spelling : in(text)) {
            mended.append(text, at, spelling.offset).append(spelling.meant);
            at = spelling.offset + spelling.written.length();
        }
        return mended.append(text.substring(at)).toString();
    }

    /** All odd spellings in a text, in order. */
    public static List<OddSpelling> in(String text) {
        if (text.chars().noneMatch(OddSpelling::isSpecial)) {
            return List.of();
        }
        List<OddSpelling> found = new ArrayList<>();
        add(DECOMPOSED, text, found, OddSpelling::composed, "as separate characters");
        add(LIGATURE, text, found, OddSpelling::compatible, "as a ligature");
        if (text.codePoints().noneMatch(OddSpelling::isEastAsian)) {
            add(FULL_WIDTH, text, found, OddSpelling::compatible, "in full-width characters");
        }
        found.sort((one, other) -> Integer.compare(one.offset, other.offset));
        return found;
    }

    /** The problem in words. */
    public String words() {
        return "\"" + meant + "\" " + how;
    }

    private static void add(
            Pattern pattern, String text, List<OddSpelling> found, Function<String, String> mend, String how) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            MatchResult match = matcher.toMatchResult();
            String meant = mend.apply(match.group());
            if (!meant.equals(match.group())) {
                found.add(new OddSpelling(match.start(), match.group(), meant, how));
            }
        }
    }

    /** Converts to NFC. TeX puts accents on a dotless i or j; these become the common letters first. */
    private static String composed(String written) {
        String dotted = written.length() > 1 && written.charAt(1) != '\u0307'
                ? written.replace('\u0131', 'i').replace('\u0237', 'j')
                : written;
        String composed = Normalizer.normalize(dotted, Normalizer.Form.NFC);
        return composed.length() < written.length() || dotted.equals(written) ? composed : written;
    }

    private static String compatible(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFKC);
    }

    /** True for characters that the patterns can match. Most texts contain none. */
    private static boolean isSpecial(int c) {
        return c >= 0x300
                && (c <= 0x36F
                        || (c >= 0x1100 && c <= 0x11FF)
                        || (c >= 0x3000 && c <= 0x309A)
                        || (c >= 0xFB00 && c <= 0xFB06)
                        || (c >= 0xFF01 && c <= 0xFF5E));
    }

    private static boolean isEastAsian(int c) {
        if (c < 0x2E80) {
            return false;
        }
        return switch (UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> true;
            default -> false;
        };
    }
}

package dev.roundup.processor.text.math;

import java.util.Locale;
import java.util.Map;

/**
 * An alphabet of Unicode's mathematical letters (Unicode Standard, section 22.2; block Mathematical Alphanumeric
 * Symbols). A letter that an alphabet does not have stays as it is.
 */
enum Alphabet {
    /** The default: letters are italic. MathML Core makes them italic by itself. */
    NORMAL(0, 0, 0, 0, 0, false),
    /** Upright (roman) letters. */
    UPRIGHT(0, 0, 0, 0, 0, true),
    /** Italic letters of a word. */
    ITALIC(0x1d434, 0x1d44e, 0x1d6e2, 0x1d6fc, 0, true),
    BOLD(0x1d400, 0x1d41a, 0x1d6a8, 0x1d6c2, 0x1d7ce, true),
    BOLD_ITALIC(0x1d468, 0x1d482, 0x1d71c, 0x1d736, 0x1d7ce, true),
    /** Bold letters, which are also italic if they are italic by default. */
    BOLD_SYMBOL(0x1d468, 0x1d482, 0x1d6a8, 0x1d736, 0x1d7ce, false),
    DOUBLE_STRUCK(0x1d538, 0x1d552, 0, 0, 0x1d7d8, false),
    /** Script letters with round strokes, as of {@code \mathscr}. */
    SCRIPT(0x1d49c, 0x1d4b6, 0, 0, 0, false),
    /** Script letters like those of {@code \mathcal}. Unicode has one set, and a font chooses what it looks like. */
    CALLIGRAPHIC(0x1d49c, 0x1d4b6, 0, 0, 0, false),
    BOLD_SCRIPT(0x1d4d0, 0x1d4ea, 0, 0, 0, false),
    FRAKTUR(0x1d504, 0x1d51e, 0, 0, 0, false),
    BOLD_FRAKTUR(0x1d56c, 0x1d586, 0, 0, 0, false),
    SANS_SERIF(0x1d5a0, 0x1d5ba, 0, 0, 0x1d7e2, true),
    SANS_SERIF_ITALIC(0x1d608, 0x1d622, 0, 0, 0x1d7e2, true),
    BOLD_SANS_SERIF(0x1d5d4, 0x1d5ee, 0x1d756, 0x1d770, 0x1d7ec, true),
    MONOSPACE(0x1d670, 0x1d68a, 0, 0, 0x1d7f6, true);

    /** Select one kind of script capitals (Unicode's StandardizedVariants.txt); fonts that have only one ignore them. */
    private static final String CHANCERY = "\ufe00";

    private static final String ROUNDHAND = "\ufe01";

    private static final String CAPITALS = "ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡϴΣΤΥΦΧΨΩ∇";
    private static final String SMALL = "αβγδεζηθικλμνξοπρςστυφχψω∂ϵϑϰϕϱϖ";

    /** Letters that Unicode had before this block (Letterlike Symbols). Their places in the block are empty. */
    private static final Map<Integer, String> ELSEWHERE = Map.ofEntries(
            Map.entry(0x1d455, "ℎ"),
            Map.entry(0x1d49d, "ℬ"),
            Map.entry(0x1d4a0, "ℰ"),
            Map.entry(0x1d4a1, "ℱ"),
            Map.entry(0x1d4a3, "ℋ"),
            Map.entry(0x1d4a4, "ℐ"),
            Map.entry(0x1d4a7, "ℒ"),
            Map.entry(0x1d4a8, "ℳ"),
            Map.entry(0x1d4ad, "ℛ"),
            Map.entry(0x1d4ba, "ℯ"),
            Map.entry(0x1d4bc, "ℊ"),
            Map.entry(0x1d4c4, "ℴ"),
            Map.entry(0x1d506, "ℭ"),
            Map.entry(0x1d50b, "ℌ"),
            Map.entry(0x1d50c, "ℑ"),
            Map.entry(0x1d515, "ℜ"),
            Map.entry(0x1d51d, "ℨ"),
            Map.entry(0x1d53a, "ℂ"),
            Map.entry(0x1d53f, "ℍ"),
            Map.entry(0x1d545, "ℕ"),
            Map.entry(0x1d547, "ℙ"),
            Map.entry(0x1d548, "ℚ"),
            Map.entry(0x1d549, "ℝ"),
            Map.entry(0x1d551, "ℤ"));

    private final int capitalA;
    private final int smallA;
    private final int capitalAlpha;
    private final int smallAlpha;
    private final int zero;
    private final boolean ofWords;

    Alphabet(int capitalA, int smallA, int capitalAlpha, int smallAlpha, int zero, boolean ofWords) {
        this.capitalA = capitalA;
        this.smallA = smallA;
        this.capitalAlpha = capitalAlpha;
        this.smallAlpha = smallAlpha;
        this.zero = zero;
        this.ofWords = ofWords;
    }

    static Alphabet of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** True if adjacent letters are a word rather than a product. */
    boolean isOfWords() {
        return ofWords;
    }

    /** Converts words to this alphabet. */
    String of(CharSequence words, boolean digitsToo) {
        if (smallA == 0) {
            return words.toString();
        }
        StringBuilder result = new StringBuilder();
        words.codePoints().forEach(codePoint -> append(result, codePoint, digitsToo));
        return result.toString();
    }

    /** The letters of a formula without the invisible characters that choose between two kinds of script letters. */
    static String plain(String letters) {
        return letters.replace(CHANCERY, "").replace(ROUNDHAND, "");
    }

    private void append(StringBuilder result, int codePoint, boolean digitsToo) {
        int letter = letter(codePoint, digitsToo);
        String elsewhere = ELSEWHERE.get(letter);
        if (elsewhere != null) {
            result.append(elsewhere);
        } else {
            result.appendCodePoint(letter);
        }
        if (codePoint >= 'A' && codePoint <= 'Z') {
            result.append(this == CALLIGRAPHIC ? CHANCERY : this == SCRIPT ? ROUNDHAND : "");
        }
    }

    private int letter(int codePoint, boolean digitsToo) {
        if (codePoint >= 'A' && codePoint <= 'Z') {
            return capitalA + codePoint - 'A';
        }
        if (codePoint >= 'a' && codePoint <= 'z') {
            return smallA + codePoint - 'a';
        }
        if (codePoint >= '0' && codePoint <= '9') {
            return zero > 0 && digitsToo ? zero + codePoint - '0' : codePoint;
        }
        int capital = capitalAlpha > 0 ? CAPITALS.indexOf(codePoint) : -1;
        if (capital >= 0) {
            return capitalAlpha + capital;
        }
        int small = smallAlpha > 0 ? SMALL.indexOf(codePoint) : -1;
        return small >= 0 ? smallAlpha + small : codePoint;
    }
}

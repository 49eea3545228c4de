package dev.roundup.processor.text.tex;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Writes the characters that pdflatex does not know in a form that it knows: {@code β} as a formula, {@code CO₂} with a
 * script, and {@code ễ} with accents. Other engines read these forms too.
 *
 * <p>Characters up to {@code U+017F} stay as they are. Since 2018, LaTeX reads them from UTF-8. Characters without such
 * a form stay as well, and so do words in Greek, which need a package of their own.
 */
final class TexCharacters {
    /** The first character that LaTeX may not know. */
    static final char FIRST_UNKNOWN = '\u0180';

    private static final String RAISED = "¹²³⁰ⁱ⁴-ⁿᴬ-ᵂᵃ-ᵖᵗ-ᵛᶜᶠᶻʰʲʳˡˢʷˣʸᵅᵝ-ᵡᵋᶿ";
    private static final String LOWERED = "₀-ₜᵢ-ᵥⱼ";

    private static final Pattern PIECE = Pattern.compile("([" + RAISED + "]*[" + RAISED + "&&[^¹²³]][" + RAISED
            + "]*)|([" + LOWERED + "]+)|(\\p{IsGreek}{4,})|\\p{L}\\p{Mn}+|[^\\x{0}-\\x{17f}]");

    /** TeX's accents by Unicode's combining characters (ltoutenc.dtx). */
    private static final Map<Integer, String> ACCENTS = Map.ofEntries(
            Map.entry(0x300, "`"),
            Map.entry(0x301, "'"),
            Map.entry(0x302, "^"),
            Map.entry(0x303, "~"),
            Map.entry(0x304, "="),
            Map.entry(0x306, "u"),
            Map.entry(0x307, "."),
            Map.entry(0x308, "\""),
            Map.entry(0x30a, "r"),
            Map.entry(0x30b, "H"),
            Map.entry(0x30c, "v"),
            Map.entry(0x323, "d"),
            Map.entry(0x327, "c"),
            Map.entry(0x328, "k"),
            Map.entry(0x331, "b"));

    /** TeX's accents below a letter. They go outside, because TeX has letters with the accents above. */
    private static final String BELOW = "dckb";

    private TexCharacters() {}

    /**
     * Converts a text with characters beyond {@link #FIRST_UNKNOWN}.
     *
     * @param escaped escapes a part of the text whose characters LaTeX knows
     */
    static String of(String text, UnaryOperator<String> escaped) {
        String composed = Normalizer.normalize(text, Form.NFC);
        StringBuilder tex = new StringBuilder(text.length() + 16);
        int[] end = {0};
        PIECE.matcher(composed).results().forEach(piece -> {
            tex.append(escaped.apply(composed.substring(end[0], piece.start())));
            tex.append(piece(piece, escaped));
            end[0] = piece.end();
        });
        return tex.append(escaped.apply(composed.substring(end[0]))).toString();
    }

    private static String piece(MatchResult piece, UnaryOperator<String> escaped) {
        String text = piece.group();
        if (piece.group(1) != null) {
            return "\\textsuperscript{" + plain(text, escaped) + "}";
        }
        if (piece.group(2) != null) {
            return "\\textsubscript{" + plain(text, escaped) + "}";
        }
        if (piece.group(3) != null) {
            return text;
        }
        String known = Table.ROWS.get(text);
        return known != null ? known : accented(text);
    }

    /** The letters and digits that a script has, at their usual height. */
    private static String plain(String script, UnaryOperator<String> escaped) {
        String plain = Normalizer.normalize(script, Form.NFKC);
        return plain.equals(script) ? script : of(plain, escaped);
    }

    /**
     * A letter with accents, or the text itself if TeX does not have them. Within the accent is the longest part that
     * LaTeX knows ({@code {\~{ê}}}), because Biber does not read one accent in another.
     */
    private static String accented(String text) {
        int[] parts = Normalizer.normalize(text, Form.NFD).codePoints().toArray();
        if (parts.length < 2 || parts[0] >= FIRST_UNKNOWN || !Character.isLetter(parts[0])) {
            return text;
        }
        String letter = Character.toString(parts[0]);
        String below = "";
        for (int i = 1; i < parts.length; i++) {
            String accent = ACCENTS.getOrDefault(parts[i], "");
            String composed = Normalizer.normalize(letter + Character.toString(parts[i]), Form.NFC);
            if (accent.isEmpty()) {
                return text;
            } else if (BELOW.contains(accent)) {
                below = accent;
            } else {
                letter = composed.codePointAt(0) < FIRST_UNKNOWN && composed.length() == 1
                        ? composed
                        : "\\" + accent + "{" + letter + "}";
            }
        }
        String accented = below.isEmpty() ? letter : "\\" + below + "{" + letter + "}";
        // The braces outside make it one letter for BibTeX (btxdoc, section 4).
        return "{" + accented + "}";
    }

    /** The characters that have a form of their own. Few texts need them. */
    private static final class Table {
        static final Map<String, String> ROWS = new HashMap<>();

        static {
            for (String row : read().lines().toList()) {
                int tab = row.indexOf('\t');
                if (tab > 0) {
                    ROWS.put(character(row.substring(0, tab)), row.substring(tab + 1));
                }
            }
        }

        private static String character(String name) {
            return name.startsWith("U+") ? Character.toString(Integer.parseInt(name.substring(2), 16)) : name;
        }

        private static String read() {
            try (InputStream table =
                    Objects.requireNonNull(TexCharacters.class.getResourceAsStream("characters.tsv"))) {
                return new String(table.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}

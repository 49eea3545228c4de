package dev.roundup.processor.check.text;

import dev.roundup.processor.text.name.AccentedNames;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * TeX accents that lost their backslash: {@code \'} and {@code \"} are Java's escapes for the quotes themselves. An
 * apostrophe inside a word is mostly right (Hawai'i, dell'arte), so it counts only in braces or in a well-known name or word. A
 * double quote inside a word is wrong, unless it closes a quotation.
 */
final class SwallowedAccent {
    private static final Set<String> KNOWN_WORDS = Set.of("Universit'e", "caf'e", "clich'e", "na'ive", "r'egime");

    private static final String VOWELS = "aeiouyAEIOUY";

    private static final int LONGEST_QUOTATION = 300;

    private final String text;
    private final List<SwallowedBackslash> lost = new ArrayList<>();
    private boolean quoting;

    /** True inside a quotation that began with TeX's backticks, which a double quote may close. */
    private boolean quotingInTex;

    private @Nullable MathZones zones;

    private SwallowedAccent(String text) {
        this.text = text;
    }

    static List<SwallowedBackslash> in(String text) {
        if (text.indexOf('"') < 0 && text.indexOf('\'') < 0) {
            return List.of();
        }
        SwallowedAccent accents = new SwallowedAccent(text);
        for (int i = 0; i < text.length(); i++) {
            accents.quotingInTex |= text.startsWith("``", i);
            if (text.charAt(i) == '"' || text.charAt(i) == '\'') {
                accents.quote(i);
            }
        }
        return accents.lost;
    }

    private void quote(int at) {
        char before = charAt(at - 1);
        char next = charAt(at + 1);
        boolean accent;
        char letter = next;
        if (before == '{' && isLetter(next) && charAt(at + 2) == '}') {
            accent = true;
        } else if (next == '{' && before != '\\' && isLetter(charAt(at + 2)) && charAt(at + 3) == '}') {
            accent = true;
            letter = charAt(at + 2);
        } else if (text.charAt(at) == '\'') {
            String word = wordAround(at);
            accent = isLetter(before)
                    && isLetter(next)
                    && (KNOWN_WORDS.contains(word) || AccentedNames.hasLostAccent(word));
        } else {
            accent = !quoting && isLetter(before) && VOWELS.indexOf(next) >= 0;
        }
        if (quotingInTex && endsTexQuotation(at)) {
            quotingInTex = false;
        } else if (!accent || !add(text.charAt(at), letter, at)) {
            quoting ^= text.charAt(at) == '"' && before != '\\';
        }
    }

    /** True if a quote ends a quotation that began with backticks. If one that ends with {@code ''} follows, it does not. */
    private boolean endsTexQuotation(int at) {
        if (text.charAt(at) == '\'') {
            return charAt(at + 1) == '\'';
        }
        int last = Math.min(text.length(), at + LONGEST_QUOTATION);
        for (int i = at + 1; i < last && text.charAt(i) != '`'; i++) {
            if (text.startsWith("''", i)) {
                return false;
            }
        }
        return true;
    }

    /** Adds an accent, if the letter exists with this accent and is not in a formula. Returns false otherwise. */
    private boolean add(char accent, char letter, int offset) {
        String mark = accent == '"' ? "\u0308" : "\u0301";
        String composed = Normalizer.normalize(letter + mark, Normalizer.Form.NFC);
        if (composed.length() > 1 || inFormula(offset)) {
            return false;
        }
        String escape = "\\" + accent;
        return lost.add(new SwallowedBackslash(escape + letter, offset, escape, "a plain " + accent, composed));
    }

    private String wordAround(int quote) {
        int from = quote;
        while (isLetter(charAt(from - 1))) {
            from--;
        }
        int to = quote + 1;
        while (isLetter(charAt(to))) {
            to++;
        }
        return text.substring(from, to);
    }

    private boolean inFormula(int offset) {
        MathZones known = zones;
        if (known == null) {
            known = MathZones.of(text);
            zones = known;
        }
        return known.contains(offset);
    }

    private char charAt(int offset) {
        return offset >= 0 && offset < text.length() ? text.charAt(offset) : 0;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}

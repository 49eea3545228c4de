package dev.roundup.processor.text.similar;

import dev.roundup.processor.text.Letters;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

/**
 * The words of a tag, in a form in which spellings of one topic can be compared: {@code GraphNeuralNetworks} and {@code
 * graph neural network} have the same words.
 */
public record TagWords(List<String> words) {
    /** Matches a plural acronym such as GANs, an acronym, a word, a number, or a run of other characters. */
    private static final Pattern WORD =
            Pattern.compile("\\p{Lu}{2,}s(?![\\p{L}])|\\p{Lu}+(?!\\p{Ll})|\\p{Lu}?[\\p{Ll}\\p{Lo}\\p{Lm}\\p{M}]+"
                    + "|\\p{N}+|[^\\p{L}\\p{M}\\p{N}\\s\\p{Pd}\\p{Ps}\\p{Pe}_./'\u2019\u00b7:,]+");

    private static final Pattern PLURAL_ACRONYM = Pattern.compile("\\p{Lu}{2,}s");

    /** Keeps its own copy of the list. */
    public TagWords {
        words = List.copyOf(words);
    }

    /** Splits a tag into words in lower case, in the singular and in American spelling. */
    public static TagWords of(String tag) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(tag);
        while (word.find()) {
            String found = word.group();
            words.add(
                    PLURAL_ACRONYM.matcher(found).matches()
                            ? Letters.fold(found.substring(0, found.length() - 1))
                            : WordForms.of(Letters.fold(found)));
        }
        return new TagWords(words);
    }

    /**
     * A key that is equal for two spellings that differ only in case, number, hyphens, blanks or the variety of
     * English.
     */
    public String key() {
        return String.join("", words);
    }

    /** Keys for comparison: if two tags are one slip apart, they share at least one key. */
    public LongStream slipKeys() {
        long[] after = new long[words.size()];
        long behind = Fingerprint.EMPTY;
        for (int i = words.size() - 1; i >= 0; i--) {
            after[i] = behind;
            behind = Fingerprint.add(behind, words.get(i));
        }
        LongStream.Builder keys = LongStream.builder();
        long before = Fingerprint.EMPTY;
        for (int i = 0; i < words.size(); i++) {
            long around = Fingerprint.join(Fingerprint.add(before, i), after[i]);
            LongStream.of(OneEdit.anchors(words.get(i), around)).forEach(keys);
            before = Fingerprint.add(before, words.get(i));
        }
        return keys.build();
    }

    /** Returns true if another tag differs by a slip in one long word. */
    public boolean isSlipOf(TagWords other) {
        if (words.size() != other.words.size()) {
            return false;
        }
        int different = -1;
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).equals(other.words.get(i))) {
                if (different >= 0) {
                    return false;
                }
                different = i;
            }
        }
        return different >= 0 && WordForms.isSlip(words.get(different), other.words.get(different));
    }
}

package dev.roundup.processor.text.name;

import dev.roundup.processor.text.Letters;
import dev.roundup.processor.text.similar.Fingerprint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A person's name, split into words to compare spellings.
 *
 * @param words the folded words with the family name last, even if the author wrote {@code Bakker, Tim} or {@code
 *     Bakker T.}
 * @param suffix an addition such as {@code jr}; usually empty
 */
public record PersonalName(List<NameWord> words, String suffix) {
    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");

    /** Keeps its own copy of the list. */
    public PersonalName {
        words = List.copyOf(words);
    }

    /**
     * A word of a name.
     *
     * @param letters its letters, without hyphens and apostrophes
     * @param parts its parts between hyphens; a single part if there is no hyphen
     * @param isAbbreviated true if it is an initial or ends in a full stop
     */
    public record NameWord(String letters, List<String> parts, boolean isAbbreviated) {
        /** True if one word can be the other, or its abbreviation. */
        boolean fits(NameWord other) {
            return letters.equals(other.letters)
                    || (isAbbreviated && other.letters.startsWith(letters))
                    || (other.isAbbreviated && letters.startsWith(other.letters));
        }
    }

    /** Splits a name into words. Empty if there are fewer than two words, or if the text cannot be a person's name. */
    public static Optional<PersonalName> of(String written) {
        return ofFolded(Letters.fold(written));
    }

    /** Splits a name in the same way, but spells out umlauts as {@link Letters#foldSpeltOut} does. */
    public static Optional<PersonalName> ofSpeltOut(String written) {
        return ofFolded(Letters.foldSpeltOut(written));
    }

    private static Optional<PersonalName> ofFolded(String folded) {
        Optional<List<NameWord>> scanned = NameScanner.scan(folded);
        if (scanned.isEmpty()) {
            return Optional.empty();
        }
        List<NameWord> words = new ArrayList<>();
        StringBuilder suffix = new StringBuilder();
        for (NameWord word : scanned.get()) {
            if (NameList.isOrganisation(word.letters)) {
                return Optional.empty();
            }
            if (!words.isEmpty() && isSuffix(word)) {
                suffix.append(word.letters);
            } else {
                words.add(word);
            }
        }
        return words.size() < 2
                ? Optional.empty()
                : Optional.of(new PersonalName(initialsFirst(words), suffix.toString()));
    }

    /** True if a folded word after a name is an addition to it, such as {@code jr}. */
    static boolean isSuffix(NameWord word) {
        return SUFFIXES.contains(word.letters);
    }

    /** Moves initials at the end to the front: reference managers shorten a name to {@code Bakker T}. */
    private static List<NameWord> initialsFirst(List<NameWord> words) {
        int end = words.size();
        while (end > 0 && words.get(end - 1).isAbbreviated) {
            end--;
        }
        if (end == 0 || end == words.size()) {
            return words;
        }
        List<NameWord> turned = new ArrayList<>(words.subList(end, words.size()));
        turned.addAll(words.subList(0, end));
        return turned;
    }

    /** The first given name or its initial. */
    public NameWord first() {
        return words.get(0);
    }

    /** The family name; its last word if it has several. */
    public NameWord family() {
        return words.get(words.size() - 1);
    }

    /** All words except the family name. */
    public List<NameWord> given() {
        return words.subList(0, words.size() - 1);
    }

    /** All words joined together. */
    public String letters() {
        return words.stream().map(NameWord::letters).collect(Collectors.joining());
    }

    /** A key that is equal for two spellings of a name that abbreviate the given names differently. */
    public long familyAndInitial() {
        return Fingerprint.add(
                Fingerprint.add(Fingerprint.add(Fingerprint.EMPTY, family().letters), 0), first().letters, 0, 1);
    }

    /** A key that is equal for two spellings of a name of which one leaves out middle names. */
    public long familyAndFirst() {
        return Fingerprint.add(
                Fingerprint.add(Fingerprint.add(Fingerprint.EMPTY, family().letters), 0), first().letters);
    }

    /**
     * Two keys, of which the first is equal for spellings that divide the letters differently, the second for those in
     * another word order.
     */
    public long[] lettersInAnyOrder() {
        long inOrder = Fingerprint.EMPTY;
        long inAnyOrder = 0;
        for (NameWord word : words) {
            inOrder = Fingerprint.add(inOrder, word.letters);
            inAnyOrder += Fingerprint.add(Fingerprint.EMPTY, word.letters);
        }
        return new long[] {inOrder, inAnyOrder};
    }

    /** Keys for comparison: if two spellings are one slip apart, they share at least one key. */
    public long[] slipKeys() {
        return NameSlips.keys(this);
    }
}

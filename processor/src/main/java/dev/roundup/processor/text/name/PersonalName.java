package dev.roundup.processor.text.name;

import dev.roundup.processor.text.Letters;
import dev.roundup.processor.text.similar.Fingerprint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A person's name, taken apart so that two spellings can be compared.
 *
 * @param words folded, the family name last, however it was written: {@code Bakker, Tim} and {@code Bakker T.} are turned
 * @param suffix such as {@code jr}; mostly empty
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
     * @param letters all of them, hyphens and apostrophes left out
     * @param parts what hyphens divide; one where there is none
     * @param isAbbreviated whether it is an initial or ends in a full stop
     */
    public record NameWord(String letters, List<String> parts, boolean isAbbreviated) {
        /** Whether one can stand for the other. */
        boolean fits(NameWord other) {
            return letters.equals(other.letters)
                    || (isAbbreviated && other.letters.startsWith(letters))
                    || (other.isAbbreviated && letters.startsWith(other.letters));
        }
    }

    /** Takes a name apart; empty where it has fewer than two words or holds what no person's name does. */
    public static Optional<PersonalName> of(String written) {
        return ofFolded(Letters.fold(written));
    }

    /** The same with umlauts spelt out; see {@link Letters#foldSpeltOut}. */
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

    /** Whether a folded word behind a name is no part of it, such as {@code jr}. */
    static boolean isSuffix(NameWord word) {
        return SUFFIXES.contains(word.letters);
    }

    /** The name as reference managers shorten it, {@code Bakker T}, ends in what belongs before the family name. */
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

    /** The family name, the last word of it where it has several. */
    public NameWord family() {
        return words.get(words.size() - 1);
    }

    /** All words but the family name. */
    public List<NameWord> given() {
        return words.subList(0, words.size() - 1);
    }

    /** All words written as one. */
    public String letters() {
        return words.stream().map(NameWord::letters).collect(Collectors.joining());
    }

    /** What two spellings have in common that abbreviate the given names differently. */
    public long familyAndInitial() {
        return Fingerprint.add(
                Fingerprint.add(Fingerprint.add(Fingerprint.EMPTY, family().letters), 0), first().letters, 0, 1);
    }

    /** What two spellings have in common of which one leaves out middle names. */
    public long familyAndFirst() {
        return Fingerprint.add(
                Fingerprint.add(Fingerprint.add(Fingerprint.EMPTY, family().letters), 0), first().letters);
    }

    /** What two spellings have in common that divide the letters differently, or put the words in another order. */
    public long[] lettersInAnyOrder() {
        long inOrder = Fingerprint.EMPTY;
        long inAnyOrder = 0;
        for (NameWord word : words) {
            inOrder = Fingerprint.add(inOrder, word.letters);
            inAnyOrder += Fingerprint.add(Fingerprint.EMPTY, word.letters);
        }
        return new long[] {inOrder, inAnyOrder};
    }

    /** Keys of which two spellings one slip apart have one in common. */
    public long[] slipKeys() {
        return NameSlips.keys(this);
    }
}

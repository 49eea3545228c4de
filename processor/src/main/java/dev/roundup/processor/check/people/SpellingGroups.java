package dev.roundup.processor.check.people;

import dev.roundup.processor.model.Person;
import dev.roundup.processor.text.name.NameLikeness;
import dev.roundup.processor.text.name.PersonalName;
import dev.roundup.processor.text.similar.Buckets;
import java.util.BitSet;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Groups the spellings of a page that probably belong to one person. It compares only spellings with a key in common,
 * so that the work grows with their number and not with its square.
 */
final class SpellingGroups {
    /** If more spellings than this share a key, nobody can tell whose a short one is. */
    private static final int CROWD = 64;

    /**
     * In a list of authors this long, two names that are nearly alike are two people: nobody types such a list by hand.
     */
    private static final int LONG_LIST = 20;

    private final PageSpellings spellings;
    private final SpellingSets groups;

    private SpellingGroups(PageSpellings spellings) {
        this.spellings = spellings;
        this.groups = new SpellingSets(spellings.all());
    }

    /** The groups of more than one spelling, in reading order. */
    static List<List<Spelling>> of(PageSpellings spellings) {
        SpellingGroups work = new SpellingGroups(spellings);
        work.joinSameLetters();
        work.joinSlips();
        work.joinShortened();
        return work.groups.all();
    }

    private void joinSameLetters() {
        pairs(PersonalName::lettersInAnyOrder, (a, b) -> {
            if (a.likeness(b) == NameLikeness.SAME_LETTERS) {
                groups.join(a, b);
            }
        });
    }

    private void joinSlips() {
        pairs(PersonalName::slipKeys, (a, b) -> {
            NameLikeness likeness = a.likeness(b);
            boolean slip = likeness == NameLikeness.SLIP || (likeness == NameLikeness.VAGUE && areNear(a, b));
            if (slip && !spellings.areCoauthors(a, b, 0)) {
                groups.join(a, b);
            }
        });
    }

    private void joinShortened() {
        BitSet crowded = new BitSet();
        buckets(name -> new long[] {name.familyAndInitial()}).visit(numbers -> {
            if (numbers.length > CROWD) {
                IntStream.of(numbers).forEach(crowded::set);
            } else {
                joinFuller(spellings(numbers));
            }
        });
        buckets(name -> new long[] {name.familyAndFirst()}).visit(numbers -> {
            if (numbers.length <= CROWD && crowded.get(numbers[0])) {
                joinFuller(spellings(numbers));
            }
        });
    }

    private void joinFuller(List<Spelling> near) {
        near.forEach(spelling -> joinFuller(spelling, near));
    }

    /** Joins a spelling to the fuller ones that it may be short for, unless these contradict each other. */
    private void joinFuller(Spelling shorter, List<Spelling> near) {
        List<Spelling> fuller = near.stream()
                .filter(other -> isFuller(other, shorter))
                .filter(other -> isShortened(shorter.likeness(other)))
                .sorted((a, b) -> Integer.compare(length(b), length(a)))
                .toList();
        if (!fuller.isEmpty() && agree(fuller)) {
            fuller.stream().filter(other -> isCredible(shorter, other)).forEach(other -> groups.join(shorter, other));
        }
    }

    private boolean agree(List<Spelling> fuller) {
        Spelling fullest = fuller.get(0);
        return fuller.stream()
                        .allMatch(
                                other -> groups.areOne(fullest, other) || fullest.likeness(other) != NameLikeness.NONE)
                && fuller.stream()
                                .flatMap(other -> other.person().stream())
                                .map(Person::constant)
                                .distinct()
                                .count()
                        < 2;
    }

    private boolean isCredible(Spelling shorter, Spelling fuller) {
        return shorter.likeness(fuller) == NameLikeness.VAGUE
                ? areNear(shorter, fuller) && !spellings.areCoauthors(shorter, fuller, 0)
                : !spellings.areCoauthors(shorter, fuller, LONG_LIST);
    }

    /** True if one of them is in the registry, or if they have a co-author in common. */
    private boolean areNear(Spelling a, Spelling b) {
        return a.person().isPresent() || b.person().isPresent() || spellings.shareCoauthor(a, b);
    }

    private static boolean isShortened(NameLikeness likeness) {
        return likeness == NameLikeness.MIDDLE_NAME
                || likeness == NameLikeness.INITIAL
                || likeness == NameLikeness.VAGUE;
    }

    private static boolean isFuller(Spelling other, Spelling than) {
        return length(other) > length(than) || (length(other) == length(than) && other.number() > than.number());
    }

    private static int length(Spelling spelling) {
        return spelling.readings().get(0).letters().length();
    }

    private void pairs(Function<PersonalName, long[]> keys, BiConsumer<Spelling, Spelling> join) {
        buckets(keys).visit(numbers -> {
            for (int i = 1; i < numbers.length && numbers.length <= CROWD; i++) {
                for (int j = 0; j < i; j++) {
                    join.accept(spellings.all().get(numbers[j]), spellings.all().get(numbers[i]));
                }
            }
        });
    }

    private Buckets buckets(Function<PersonalName, long[]> keys) {
        Buckets buckets = new Buckets(spellings.all().size() * 2);
        for (Spelling spelling : spellings.all()) {
            for (PersonalName name : spelling.readings()) {
                for (long key : keys.apply(name)) {
                    buckets.add(key, spelling.number());
                }
            }
        }
        return buckets;
    }

    private List<Spelling> spellings(int[] numbers) {
        return IntStream.of(numbers).mapToObj(spellings.all()::get).toList();
    }
}

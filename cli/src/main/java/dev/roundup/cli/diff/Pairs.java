package dev.roundup.cli.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * Finds in two lists what belongs together, each entry at most once. Of several equal entries, {@link #found} has one.
 *
 * @param <T> the type of the entries
 */
final class Pairs<T> {
    private final Map<T, T> byOld = new LinkedHashMap<>();
    private final List<T> old;
    private final List<T> added;

    Pairs(List<T> before, List<T> after) {
        old = new ArrayList<>(before);
        added = new ArrayList<>(after);
    }

    /** Pairs what is left on both sides with the first entry that fits. */
    Pairs<T> by(BiPredicate<T, T> fits) {
        for (T one : List.copyOf(old)) {
            added.stream().filter(other -> fits.test(one, other)).findFirst().ifPresent(other -> pair(one, other));
        }
        return this;
    }

    /** Pairs what is left on both sides, if exactly one entry fits on each. */
    Pairs<T> byUnique(BiPredicate<T, T> fits) {
        for (T one : List.copyOf(old)) {
            List<T> fitting =
                    added.stream().filter(other -> fits.test(one, other)).toList();
            if (fitting.size() == 1
                    && old.stream()
                                    .filter(any -> fits.test(any, fitting.get(0)))
                                    .count()
                            == 1) {
                pair(one, fitting.get(0));
            }
        }
        return this;
    }

    private void pair(T one, T other) {
        byOld.put(one, other);
        old.remove(one);
        added.remove(other);
    }

    /** The partner of an entry of the first list. */
    Optional<T> partner(T one) {
        return Optional.ofNullable(byOld.get(one));
    }

    /** The pairs, in the order in which they were found. */
    Map<T, T> found() {
        return byOld;
    }

    /** The entries of the first list that have no partner. */
    List<T> removed() {
        return old;
    }

    /** The entries of the second list that have no partner. */
    List<T> added() {
        return added;
    }
}

package dev.roundup.processor.check.people;

import dev.roundup.processor.model.Person;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Spellings that are joined step by step (disjoint sets). Spellings of two people of the registry are never joined. */
final class SpellingSets {
    private final List<Spelling> members;
    private final int[] parents;
    private final boolean[] disputed;

    SpellingSets(List<Spelling> members) {
        this.members = members;
        this.parents = new int[members.size()];
        this.disputed = new boolean[members.size()];
        Arrays.setAll(parents, number -> number);
    }

    boolean areOne(Spelling a, Spelling b) {
        return root(a.number()) == root(b.number());
    }

    /**
     * Joins two groups. The registry comes first in reading order, so the first member of a group shows whose it is.
     */
    void join(Spelling a, Spelling b) {
        int first = Math.min(root(a.number()), root(b.number()));
        int second = Math.max(root(a.number()), root(b.number()));
        if (first == second) {
            return;
        }
        Spelling ofFirst = members.get(first);
        Spelling ofSecond = members.get(second);
        boolean twoPeople = ofSecond.person().isPresent() && !constant(ofFirst).equals(constant(ofSecond));
        if (!twoPeople) {
            parents[second] = first;
            disputed[first] |= disputed[second];
        } else if (a.person().isEmpty() || b.person().isEmpty()) {
            disputed[first] = true;
            disputed[second] = true;
        }
    }

    private static Optional<String> constant(Spelling spelling) {
        return spelling.person().map(Person::constant);
    }

    private int root(int number) {
        int root = number;
        while (parents[root] != root) {
            parents[root] = parents[parents[root]];
            root = parents[root];
        }
        return root;
    }

    /** The groups of more than one spelling, without those that two people claim. */
    List<List<Spelling>> all() {
        Map<Integer, List<Spelling>> byRoot = new LinkedHashMap<>();
        for (Spelling member : members) {
            int root = root(member.number());
            if (!disputed[root]) {
                byRoot.computeIfAbsent(root, any -> new ArrayList<>(1)).add(member);
            }
        }
        return byRoot.values().stream().filter(group -> group.size() > 1).toList();
    }
}

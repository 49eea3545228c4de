package dev.roundup.cli.importer;

import dev.roundup.cli.importer.map.ImportedPaper;
import dev.roundup.cli.importer.write.KnownPapers;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/** The papers that existing sources declare, by the names of their types. */
record DeclaredPapers(Map<String, PaperIdentity> byType) {
    /**
     * Finds the papers of a list among the existing ones. It compares titles first, because a version in a journal may
     * share an id with the one at a conference. It then compares ids, to find papers whose titles changed.
     *
     * @param said receives messages for the user
     */
    KnownPapers find(List<ImportedPaper> papers, List<String> said) {
        List<PaperIdentity> wanted = papers.stream().map(PaperIdentity::of).toList();
        Set<String> free = new LinkedHashSet<>(byType.keySet());
        Map<Integer, String> types = claimed(wanted, PaperIdentity::hasTitleOf, Set.of(), free);
        Map<Integer, String> retitled = claimed(wanted, PaperIdentity::hasIdOf, types.keySet(), free);
        types.putAll(retitled);
        retitled.forEach((place, type) -> said.add(type + " was not changed; the list now calls it \""
                + papers.get(place).title() + "\""));
        // A list may name a paper twice of which the folder has only one.
        for (int place = 0; place < wanted.size(); place++) {
            Optional<String> again = first(wanted.get(place), PaperIdentity::hasTitleOf, byType.keySet());
            if (again.isPresent()) {
                types.putIfAbsent(place, again.get());
            }
        }
        return new KnownPapers(types, byType.keySet());
    }

    /** Assigns existing types to the papers that have none yet, each type once. */
    private Map<Integer, String> claimed(
            List<PaperIdentity> wanted,
            BiPredicate<PaperIdentity, PaperIdentity> same,
            Set<Integer> settled,
            Set<String> free) {
        Map<Integer, String> types = new TreeMap<>();
        for (int place = 0; place < wanted.size(); place++) {
            Optional<String> type = settled.contains(place) ? Optional.empty() : first(wanted.get(place), same, free);
            if (type.isPresent()) {
                types.put(place, type.get());
                free.remove(type.get());
            }
        }
        return types;
    }

    private Optional<String> first(
            PaperIdentity wanted, BiPredicate<PaperIdentity, PaperIdentity> same, Collection<String> candidates) {
        return candidates.stream()
                .filter(type -> same.test(wanted, Objects.requireNonNull(byType.get(type))))
                .findFirst();
    }
}

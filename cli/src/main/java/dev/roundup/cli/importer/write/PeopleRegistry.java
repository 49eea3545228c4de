package dev.roundup.cli.importer.write;

import dev.roundup.cli.importer.map.NameStatement;
import dev.roundup.processor.text.Letters;
import dev.roundup.processor.text.name.NameLikeness;
import dev.roundup.processor.text.name.NameParts;
import dev.roundup.processor.text.name.OpenList;
import dev.roundup.processor.text.name.PersonalName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The registry of people who wrote more than one of the papers, or whose names have other parts than Roundup would
 * guess. Other people are named in their papers only. Spellings
 * belong to one person if they differ only in accents, hyphens, letter case or the order of names. The rules report
 * other similar spellings.
 */
final class PeopleRegistry {
    private static final int FEWEST_PAPERS = 2;

    private final List<RegisteredPerson> known = new ArrayList<>();
    private final Map<String, RegisteredPerson> bySpelling = new HashMap<>();

    /**
     * A person with a constant.
     *
     * @param stated the parts of the name, if Roundup would guess others
     */
    record RegisteredPerson(String constant, String name, List<String> spellings, Optional<NameStatement> stated) {
        /** Keeps its own copy of the list. */
        RegisteredPerson {
            spellings = List.copyOf(spellings);
        }
    }

    /**
     * @param authors the authors of each paper
     * @param names the parts of names that the papers state
     */
    static PeopleRegistry of(List<List<String>> authors, List<NameStatement> names) {
        Map<String, NameStatement> stated = stated(names);
        Map<String, Integer> papers = new LinkedHashMap<>();
        authors.forEach(of -> of.stream()
                .filter(name -> !name.equals(OpenList.END))
                .distinct()
                .forEach(name -> papers.merge(name, 1, Integer::sum)));
        JavaNames constants = new JavaNames();
        PeopleRegistry people = new PeopleRegistry();
        groups(papers.keySet()).stream()
                .filter(group -> group.stream()
                                        .mapToInt(name -> papers.getOrDefault(name, 0))
                                        .sum()
                                >= FEWEST_PAPERS
                        || group.stream().anyMatch(stated::containsKey))
                .map(group -> group.stream()
                        .sorted(Comparator.comparing((String name) -> -papers.getOrDefault(name, 0))
                                .thenComparing(name -> Letters.isAscii(name)))
                        .toList())
                .sorted(Comparator.comparing(group -> Letters.fold(group.get(0))))
                .forEach(group -> people.add(new RegisteredPerson(
                        constants.ofConstant(group.get(0), "PERSON"), group.get(0), group, stated(group, stated))));
        return people;
    }

    /** The statement about each name that most papers make, unless Roundup guesses the same. */
    private static Map<String, NameStatement> stated(List<NameStatement> names) {
        Map<NameStatement, Integer> times = new LinkedHashMap<>();
        names.forEach(statement -> times.merge(statement, 1, Integer::sum));
        Map<String, NameStatement> stated = new HashMap<>();
        times.forEach((statement, count) -> stated.merge(
                statement.name(), statement, (first, second) -> count > times.getOrDefault(first, 0) ? second : first));
        stated.values().removeIf(NameStatement::isGuessed);
        return stated;
    }

    /** What is stated about one of the spellings, if it holds for the first of them. */
    private static Optional<NameStatement> stated(List<String> spellings, Map<String, NameStatement> stated) {
        return spellings.stream()
                .flatMap(name -> Optional.ofNullable(stated.get(name)).stream())
                .filter(statement -> statement.family().isEmpty()
                        || NameParts.stated(spellings.get(0), statement.family().get())
                                .isPresent())
                .findFirst();
    }

    /** True if the parts of a name are stated. */
    boolean hasStated() {
        return known.stream().anyMatch(person -> person.stated.isPresent());
    }

    List<RegisteredPerson> all() {
        return known;
    }

    /** The constant for a name, if the name is spelt as in the registry. */
    Optional<RegisteredPerson> spelt(String name) {
        return Optional.ofNullable(bySpelling.get(name)).filter(person -> person.name.equals(name));
    }

    private void add(RegisteredPerson person) {
        known.add(person);
        person.spellings.forEach(spelling -> bySpelling.putIfAbsent(spelling, person));
    }

    private static List<List<String>> groups(Iterable<String> names) {
        Map<String, List<List<String>>> candidates = new HashMap<>();
        List<List<String>> groups = new ArrayList<>();
        for (String name : names) {
            List<List<String>> alike = candidates.computeIfAbsent(letters(name), any -> new ArrayList<>());
            Optional<List<String>> same =
                    alike.stream().filter(group -> isSame(group.get(0), name)).findFirst();
            if (same.isPresent()) {
                same.get().add(name);
            } else {
                List<String> group = new ArrayList<>(List.of(name));
                alike.add(group);
                groups.add(group);
            }
        }
        return groups;
    }

    private static boolean isSame(String a, String b) {
        Optional<PersonalName> first = PersonalName.of(a);
        Optional<PersonalName> second = PersonalName.of(b);
        return first.isPresent()
                && second.isPresent()
                && NameLikeness.of(first.get(), second.get()) == NameLikeness.SAME_LETTERS;
    }

    /** The letters of a name in alphabetical order. All spellings of one name have the same ones. */
    private static String letters(String name) {
        char[] letters = Letters.fold(name).replaceAll("[^\\p{L}]", "").toCharArray();
        Arrays.sort(letters);
        return new String(letters);
    }
}

package dev.roundup.processor.render.page;

import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.Section;
import dev.roundup.processor.render.output.InterfaceWords;
import dev.roundup.processor.render.output.SectionHeadings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The choices by which readers can filter a page's papers: its sections, the badges, and the tags that several papers
 * share. A choice that all papers have is left out, and so is a tag that only one paper has.
 */
final class Facets {
    /** Readers see fewer papers than this at a glance. */
    private static final int ENOUGH_PAPERS = 6;

    /**
     * The limit for each kind of choice. Readers can search for the rest. Each choice is a rule that browsers try on
     * each paper.
     */
    private static final int MOST = 100;

    private final Map<String, Facet> parts = new LinkedHashMap<>();
    private final Map<String, Facet> badges;
    private final Map<String, Facet> tags;
    private final InterfaceWords words;

    /**
     * A choice.
     *
     * @param token the token that marks its papers, such as {@code t1}
     * @param name the name that readers see
     * @param papers the number of papers that have it
     */
    record Facet(String token, String name, long papers) {
        /** Orders choices by name without regard to letter case. Names that differ only in case are ordered by it. */
        static int compareByName(Facet a, Facet b) {
            return compareNames(a.name, b.name);
        }
    }

    Facets(Roundup roundup, SectionHeadings headings, InterfaceWords words) {
        this.words = words;
        List<Paper> papers = roundup.papers().toList();
        boolean enough = papers.size() >= ENOUGH_PAPERS;
        List<Section> filled = roundup.body().sections().stream()
                .filter(section -> section.papers().findAny().isPresent())
                .toList();
        if (enough && filled.size() > 1) {
            filled.forEach(section -> parts.put(
                    section.id().value(),
                    new Facet(
                            "s" + (1 + parts.size()),
                            headings.name(section),
                            section.papers().count())));
        }
        this.badges = counted(
                "b",
                1,
                enough ? papers : List.of(),
                paper -> paper.presentation().badges().stream().map(badge -> words.badge(badge.label())));
        this.tags = counted(
                "t",
                2,
                enough ? papers : List.of(),
                paper -> paper.summary().tags().stream().map(tag -> tag.printed()));
    }

    List<Facet> parts() {
        return List.copyOf(parts.values());
    }

    List<Facet> badges() {
        return List.copyOf(badges.values());
    }

    /** The tags, the most frequent first. */
    List<Facet> tags() {
        return List.copyOf(tags.values());
    }

    boolean isEmpty() {
        return parts.isEmpty() && badges.isEmpty() && tags.isEmpty();
    }

    /** The tokens of a paper in a section, in the order of the choices. */
    String tokens(Section section, Paper paper) {
        Set<String> tokens =
                new LinkedHashSet<>(of(parts, Stream.of(section.id().value())));
        tokens.addAll(of(badges, paper.presentation().badges().stream().map(badge -> words.badge(badge.label()))));
        tokens.addAll(of(tags, paper.summary().tags().stream().map(tag -> tag.printed())));
        return String.join(" ", tokens);
    }

    /** The tokens of all papers in a section. */
    String tokens(Section section) {
        return section.papers()
                .flatMap(paper -> Stream.of(tokens(section, paper).split(" ")))
                .filter(token -> !token.isEmpty())
                .distinct()
                .collect(Collectors.joining(" "));
    }

    /** The choice of a tag; empty if the tag is not a choice. */
    Optional<Facet> tag(String name) {
        return Optional.ofNullable(tags.get(name));
    }

    private static List<String> of(Map<String, Facet> facets, Stream<String> names) {
        return names.filter(facets::containsKey)
                .map(facets::get)
                .map(Facet::token)
                .distinct()
                .toList();
    }

    private static Map<String, Facet> counted(
            String letter, int least, List<Paper> papers, Function<Paper, Stream<String>> names) {
        Map<String, Integer> numbers = new HashMap<>();
        papers.forEach(paper -> names.apply(paper)
                .distinct()
                .filter(name -> !name.isBlank())
                .forEach(name -> numbers.merge(name, 1, Integer::sum)));
        List<Map.Entry<String, Integer>> useful = new ArrayList<>(numbers.entrySet());
        useful.removeIf(entry -> entry.getValue() < least || entry.getValue() == papers.size());
        useful.sort((a, b) -> {
            int moreFirst = Integer.compare(b.getValue(), a.getValue());
            return moreFirst != 0 ? moreFirst : compareNames(a.getKey(), b.getKey());
        });
        Map<String, Facet> facets = new LinkedHashMap<>();
        useful.stream()
                .limit(MOST)
                .forEach(entry -> facets.put(
                        entry.getKey(), new Facet(letter + (1 + facets.size()), entry.getKey(), entry.getValue())));
        return facets;
    }

    private static int compareNames(String a, String b) {
        int order = a.compareToIgnoreCase(b);
        return order != 0 ? order : a.compareTo(b);
    }
}

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
 * What a page's papers can be narrowed to: its sections, the badges, and the tags that several papers share. A choice that
 * leaves all papers, or a tag that leaves one, is none.
 */
final class Facets {
    /** Fewer papers are seen at a glance. */
    private static final int ENOUGH_PAPERS = 6;

    /** More choices of one kind are for the search; each is a rule for the browser to try on each paper. */
    private static final int MOST = 100;

    private final Map<String, Facet> parts = new LinkedHashMap<>();
    private final Map<String, Facet> badges;
    private final Map<String, Facet> tags;
    private final InterfaceWords words;

    /**
     * A choice.
     *
     * @param token what marks the papers that have it, such as {@code t1}
     * @param name what readers choose
     * @param papers how many papers have it
     */
    record Facet(String token, String name, long papers) {
        /** By their names as people look for them, those that differ in case alone by this as well. */
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

    /** The most frequent first. */
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

    /** All that one of a section's papers has. */
    String tokens(Section section) {
        return section.papers()
                .flatMap(paper -> Stream.of(tokens(section, paper).split(" ")))
                .filter(token -> !token.isEmpty())
                .distinct()
                .collect(Collectors.joining(" "));
    }

    /** Whether a tag is a choice. */
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

package dev.roundup.processor.render.page;

import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.Section;
import dev.roundup.processor.render.output.InterfaceWords;
import dev.roundup.processor.render.output.SectionHeadings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The choices by which readers can filter a page's papers: its sections, the badges, and the tags that several papers
 * share. A choice that all papers have is left out, and so is a tag that only one paper has.
 */
final class Facets {
    /** Readers see fewer papers than this at a glance. */
    private static final int ENOUGH_PAPERS = 6;

    /** The limit for each kind of choice. Readers can search for the rest. */
    private static final int MOST = 100;

    private final boolean wanted;
    private final List<Kind> kinds = new ArrayList<>();
    private final Kind tags;
    private final InterfaceWords words;

    /** The number of choices so far. */
    private int size;

    /**
     * A choice.
     *
     * @param number the place of the choice among those of all kinds, from 0, by which papers refer to it
     * @param value what addresses say
     * @param name the name that readers see
     * @param papers the number of papers that have it
     */
    record Facet(int number, String value, String name, long papers) {}

    /**
     * Choices of one kind. Several of them show the papers that have any of them.
     *
     * @param key the key in addresses
     * @param heading the key of its heading among the page's words
     * @param choices the choices by the names or ids that papers give them
     * @param names the names or ids of the choices of a paper
     */
    record Kind(
            String key, String heading, Map<String, Facet> choices, BiFunction<Section, Paper, Stream<String>> names) {}

    Facets(Roundup roundup, SectionHeadings headings, InterfaceWords words, Optional<Listing> listing) {
        this.words = words;
        List<Paper> all = roundup.papers().toList();
        this.wanted = all.size() >= ENOUGH_PAPERS;
        List<Paper> papers = wanted ? all : List.of();
        if (listing.isPresent()) {
            addListed(listing.get(), papers);
        } else {
            addParts(roundup, headings);
        }
        addKind("badge", "badges", 1, papers, this::badges);
        this.tags = addKind("topic", "topics", 2, papers, Facets::tags);
    }

    private void addListed(Listing list, List<Paper> papers) {
        list.kinds()
                .forEach(kind ->
                        addKind(kind.key(), kind.heading(), 1, papers, paper -> kind.names().apply(paper).stream()));
    }

    private void addParts(Roundup roundup, SectionHeadings headings) {
        List<Section> filled = roundup.body().sections().stream()
                .filter(section -> section.papers().findAny().isPresent())
                .toList();
        Map<String, Facet> sections = new LinkedHashMap<>();
        if (wanted && filled.size() > 1) {
            filled.forEach(section -> add(
                    sections,
                    section.id().value(),
                    headings.name(section),
                    section.papers().count()));
        }
        kinds.add(new Kind(
                "part",
                "parts",
                sections,
                (section, paper) -> Stream.of(section.id().value())));
    }

    private Kind addKind(
            String key, String heading, int least, List<Paper> papers, Function<Paper, Stream<String>> names) {
        Kind kind = new Kind(key, heading, counted(least, papers, names), (section, paper) -> names.apply(paper));
        kinds.add(kind);
        return kind;
    }

    /** True if there are so many papers that readers look for some of them. */
    boolean wanted() {
        return wanted;
    }

    /** The kinds that have choices. Within badges and tags, the most frequent choices come first. */
    List<Kind> kinds() {
        return kinds.stream().filter(kind -> !kind.choices.isEmpty()).toList();
    }

    /** The numbers of a paper's choices, in their order. */
    List<Integer> numbers(Section section, Paper paper) {
        return kinds.stream()
                .filter(kind -> !kind.choices.isEmpty())
                .flatMap(kind -> numbers(kind, kind.names.apply(section, paper)))
                .toList();
    }

    /** The choice of a tag; empty if the tag is not a choice. */
    Optional<Facet> tag(String name) {
        return Optional.ofNullable(tags.choices.get(name));
    }

    private static Stream<Integer> numbers(Kind kind, Stream<String> names) {
        return names.filter(kind.choices::containsKey)
                .map(kind.choices::get)
                .map(Facet::number)
                .distinct()
                .sorted();
    }

    private Stream<String> badges(Paper paper) {
        return paper.presentation().badges().stream().map(badge -> words.badge(badge.label()));
    }

    private static Stream<String> tags(Paper paper) {
        return paper.summary().tags().stream().map(tag -> tag.printed());
    }

    private void add(Map<String, Facet> facets, String value, String name, long papers) {
        facets.put(value, new Facet(size++, value, name, papers));
    }

    private Map<String, Facet> counted(int least, List<Paper> papers, Function<Paper, Stream<String>> names) {
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
        useful.stream().limit(MOST).forEach(entry -> add(facets, entry.getKey(), entry.getKey(), entry.getValue()));
        return facets;
    }

    private static int compareNames(String a, String b) {
        int order = a.compareToIgnoreCase(b);
        return order != 0 ? order : a.compareTo(b);
    }
}

package dev.roundup.processor.render.page;

import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.Section;
import dev.roundup.processor.render.output.InterfaceWords;
import dev.roundup.processor.render.page.Facets.Facet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.DataNode;

/**
 * Renders the choices that filter the papers. They work without a script: for each choice the page's style has a rule
 * that hides the papers without it. So several choices together show the papers that have all of them. The number of
 * rules grows with the choices, not with the papers.
 */
public final class Filters {
    /** The number of topics that are shown without unfolding the rest. */
    private static final int SHOWN_TOPICS = 16;

    public static final String TOKENS = "data-t";
    private static final String RULE =
            ".filters:has([value=%1$s]:checked)~* [data-t]:not([data-t~=%1$s]){display:none}";
    private static final Pattern ID = Pattern.compile("#([\\p{L}\\p{M}\\p{N}_]+)");
    private static final ChipSlots PART = new ChipSlots("filter-part", "part-input", "part-name", "part-number");
    private static final ChipSlots BADGE = new ChipSlots("filter-badge", "badge-input", "badge-name", "badge-number");
    private static final ChipSlots TAG = new ChipSlots("filter-tag", "tag-input", "tag-name", "tag-number");
    private static final ChipSlots MORE = new ChipSlots("filter-more-tag", "more-input", "more-name", "more-number");

    private final Facets facets;
    private final InterfaceWords words;
    private final long papers;

    /** The ids of the topics' choices by token. Addresses can end in them. */
    private final Map<String, String> ids = new HashMap<>();

    /** The slots of a choice. */
    private record ChipSlots(String chip, String input, String name, String number) {}

    Filters(Facets facets, InterfaceWords words, long papers) {
        this.facets = facets;
        this.words = words;
        this.papers = papers;
        Set<String> taken = new HashSet<>();
        for (Facet topic : facets.tags()) {
            String id = "Topic-" + ID.matcher(Hashtag.of(topic.name())).replaceFirst("$1");
            ids.put(topic.token(), id.matches("\\S+") && taken.add(id) ? id : "Topic-" + topic.token());
        }
    }

    void fill(TemplatePart page) {
        page.ifPresent("filters", Optional.of(facets).filter(any -> !facets.isEmpty()), (form, any) -> {
            form.ifPresent("filter-parts", some(facets.parts()), (list, parts) -> chips(list, PART, parts));
            form.ifPresent("filter-badges", some(facets.badges()), (list, badges) -> chips(list, BADGE, badges));
            List<Facet> all = facets.tags();
            List<Facet> first = all.stream()
                    .limit(SHOWN_TOPICS)
                    .sorted(Facet::compareByName)
                    .toList();
            List<Facet> rest =
                    all.stream().skip(SHOWN_TOPICS).sorted(Facet::compareByName).toList();
            form.ifPresent("filter-tags", some(first), (list, shown) -> {
                chips(list, TAG, shown);
                list.ifPresent("filter-more", some(rest), (more, folded) -> {
                    more.in("more-words").text(words.count("topics.more", folded.size()));
                    chips(more, MORE, folded);
                });
            });
            form.in("shown").attribute("data-shown", words.count("shown", (int) papers));
        });
    }

    /** Adds the tokens to a paper's entry, or to its line in the contents. */
    void mark(TemplatePart piece, Section section, Paper paper) {
        mark(piece, facets.tokens(section, paper));
    }

    /** Adds the tokens of all its papers to a section. */
    void mark(TemplatePart piece, Section section) {
        mark(piece, facets.tokens(section));
    }

    /** The address of a topic's choice on the page. */
    Optional<String> topic(String name) {
        return facets.tag(name).map(facet -> "#" + ids.get(facet.token()));
    }

    /** Writes the rules of the choices for browsers that run no script. With scripts, the script hides the papers. */
    void rules(TemplatePart page) {
        page.ifPresent(
                "rules",
                Optional.of(facets).filter(any -> !facets.isEmpty()),
                (noscript, all) -> noscript.in("rules-style")
                        .element()
                        .empty()
                        .appendChild(new DataNode(Stream.concat(
                                        Stream.of("@media screen{.filters:has(*){display:grid}}"),
                                        Stream.of(all.parts(), all.badges(), all.tags())
                                                .flatMap(List::stream)
                                                .map(facet -> RULE.formatted(facet.token())))
                                .collect(Collectors.joining("\n")))));
    }

    private void chips(TemplatePart list, ChipSlots slots, List<Facet> choices) {
        list.each(slots.chip, choices, (label, facet) -> {
            label.in(slots.input)
                    .attribute("value", facet.token())
                    .attribute("id", Optional.ofNullable(ids.get(facet.token())));
            label.in(slots.name).text(facet.name());
            label.in(slots.number).text(Long.toString(facet.papers()));
        });
    }

    private void mark(TemplatePart piece, String tokens) {
        piece.attribute(TOKENS, Optional.of(tokens).filter(any -> !facets.isEmpty()));
    }

    private static <T> Optional<List<T>> some(List<T> values) {
        return Optional.of(values).filter(present -> !present.isEmpty());
    }
}

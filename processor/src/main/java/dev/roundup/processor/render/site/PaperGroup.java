package dev.roundup.processor.render.site;

import dev.roundup.processor.model.GroupBy;
import dev.roundup.processor.render.output.InterfaceWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Papers under one heading of a list.
 *
 * @param id the id of its section on the page
 * @param name the heading
 */
record PaperGroup(String id, String name, List<PlacedPaper> papers) {
    /** Keeps its own copy of the list. */
    PaperGroup {
        papers = List.copyOf(papers);
    }

    /**
     * Divides papers, in their order. A group stands where its first paper does.
     *
     * @param papers the papers, the newest first
     */
    static List<PaperGroup> of(List<PlacedPaper> papers, GroupBy by, InterfaceWords words) {
        Function<PlacedPaper, String> name = switch (by) {
            case YEAR -> placed -> placed.year().orElseGet(() -> words.of("undated"));
            case VENUE -> placed -> PaperPlace.of(placed, words).name().orElseGet(() -> words.of("elsewhere"));
            case KIND -> placed -> words.of("kind." + kind(placed));
        };
        Map<String, List<PlacedPaper>> groups = new LinkedHashMap<>();
        if (by == GroupBy.KIND) {
            KINDS.forEach(kind -> groups.put(words.of("kind." + kind), new ArrayList<>()));
        }
        papers.forEach(placed -> groups.computeIfAbsent(name.apply(placed), any -> new ArrayList<>())
                .add(placed));
        List<PaperGroup> all = new ArrayList<>();
        groups.forEach((heading, some) -> {
            if (!some.isEmpty()) {
                all.add(new PaperGroup("Group-" + (all.size() + 1), heading, some));
            }
        });
        return all;
    }

    /** The kinds in the order of the page. */
    private static final List<String> KINDS =
            List.of("conference", "journal", "workshop", "chapter", "preprint", "thesis", "other");

    private static String kind(PlacedPaper placed) {
        return switch (placed.citation().kind()) {
            case CONFERENCE_PAPER, KEYNOTE -> "conference";
            case JOURNAL_ARTICLE -> "journal";
            case WORKSHOP_PAPER, EVENT -> "workshop";
            case BOOK_CHAPTER, BOOK -> "chapter";
            case PREPRINT, REPORT -> "preprint";
            case PHD_THESIS, MASTERS_THESIS, BACHELORS_THESIS -> "thesis";
            case DATASET, SOFTWARE, PATENT, OTHER -> "other";
        };
    }
}

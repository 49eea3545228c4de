package dev.roundup.processor.render.page;

import dev.roundup.processor.model.Paper;
import dev.roundup.processor.render.output.LabMembers;
import java.util.List;
import java.util.function.Function;

/**
 * A page that lists papers of other pages. It shows titles, authors and links; abstracts and pictures are on the pages of
 * the papers.
 *
 * @param members tells for each paper which of its authors were members of the lab
 * @param kinds the kinds of choices by which readers can filter the papers, before badges and topics
 */
public record Listing(LabMembers members, List<ListedKind> kinds) {
    /** Keeps its own copy of the list. */
    public Listing {
        kinds = List.copyOf(kinds);
    }

    /**
     * A kind of choices.
     *
     * @param key the key in addresses
     * @param heading the key of its heading among the page's words
     * @param names the choices of a paper
     */
    public record ListedKind(String key, String heading, Function<Paper, List<String>> names) {}
}

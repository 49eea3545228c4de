package dev.roundup.processor.render.cite;

import dev.roundup.processor.model.Authorship;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.WrittenDate;
import dev.roundup.processor.text.name.NameParts;
import java.util.List;
import java.util.Optional;

/**
 * What is cited of a paper, before it is BibTeX or CSL-JSON.
 *
 * @param key by which texts cite it; see {@link CitationKeys}
 * @param authors all that have a name
 * @param container the proceedings, journal or archive that it is in
 * @param event the conference or workshop, where there is one
 * @param place where that takes place
 * @param date when it appeared, as exactly as is known
 * @param pages as written
 * @param arxiv its identifier on arXiv
 * @param url the address of the paper, else of its PDF
 */
public record Citation(
        String key,
        CitationKind kind,
        Paper paper,
        List<CitedAuthor> authors,
        Optional<String> container,
        Optional<String> event,
        Optional<String> place,
        Optional<WrittenDate.Reading> date,
        Optional<String> pages,
        Optional<String> doi,
        Optional<String> arxiv,
        Optional<String> url) {
    /** What something cited is. */
    enum CitationKind {
        CONFERENCE_PAPER,
        WORKSHOP_PAPER,
        JOURNAL_ARTICLE,
        PREPRINT,
        KEYNOTE,
        /** A workshop or tutorial that the authors organise. */
        EVENT,
        /** Something of which it is not known where it appeared. */
        OTHER
    }

    /**
     * An author as published.
     *
     * @param parts the parts of a person's name; empty where it must stay whole
     */
    record CitedAuthor(String printed, Optional<NameParts> parts) {
        static CitedAuthor of(Authorship authorship) {
            String printed = authorship.name().printed();
            return new CitedAuthor(printed, NameParts.of(printed));
        }
    }
}

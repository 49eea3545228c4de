package dev.roundup.processor.render.cite;

import dev.roundup.processor.model.Name;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.WrittenDate;
import dev.roundup.processor.text.name.NameParts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The citation of a paper, before it becomes BibTeX or CSL-JSON.
 *
 * @param key the key by which texts cite the paper; see {@link CitationKeys}
 * @param authors all authors whose name is not blank
 * @param container the proceedings, journal or archive that contains the paper
 * @param event the conference or workshop, if there is one
 * @param place the place of the event
 * @param date the date of publication, as exactly as it is known
 * @param position the place within the container or the series
 * @param imprint who published it, and in which book
 * @param arxiv the identifier on arXiv
 * @param url the address of the paper, or else of its PDF
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
        CitedPosition position,
        Imprint imprint,
        Optional<String> doi,
        Optional<String> arxiv,
        Optional<String> url) {
    /** What contains the paper. A preprint is in an archive, even if nobody says so. */
    public Optional<String> containerOrArchive() {
        return kind == CitationKind.PREPRINT ? container.or(() -> arxiv.map(any -> "arXiv")) : container;
    }

    /** The kind of a cited work. */
    public enum CitationKind {
        CONFERENCE_PAPER,
        WORKSHOP_PAPER,
        JOURNAL_ARTICLE,
        BOOK_CHAPTER,
        PREPRINT,
        KEYNOTE,
        /** A workshop or tutorial that the authors organise. */
        EVENT,
        PHD_THESIS,
        MASTERS_THESIS,
        BACHELORS_THESIS,
        REPORT,
        BOOK,
        DATASET,
        SOFTWARE,
        PATENT,
        /** A work whose place of publication is unknown. */
        OTHER;

        /** The name of the kind in CSL 1.0.2. */
        public String csl() {
            return switch (this) {
                case CONFERENCE_PAPER, WORKSHOP_PAPER -> "paper-conference";
                case JOURNAL_ARTICLE -> "article-journal";
                case PREPRINT -> "article";
                case KEYNOTE -> "speech";
                case BOOK_CHAPTER -> "chapter";
                case PHD_THESIS, MASTERS_THESIS, BACHELORS_THESIS -> "thesis";
                case OTHER -> "document";
                case EVENT, REPORT, BOOK, DATASET, SOFTWARE, PATENT -> name().toLowerCase(Locale.ROOT);
            };
        }
    }

    /**
     * An author with the name as published.
     *
     * @param name the name in the declaration
     * @param parts the parts of a person's name; empty if the name must stay whole
     */
    public record CitedAuthor(Name name, Optional<NameParts> parts) {
        String printed() {
            return name.printed();
        }

        /**
         * Those whose name is not blank.
         *
         * @param guess guesses the parts of a name
         */
        static List<CitedAuthor> all(Stream<Name> names, Function<String, Optional<NameParts>> guess) {
            return names.filter(name -> !name.printed().isBlank())
                    .map(name -> new CitedAuthor(name, name.parts(guess)))
                    .toList();
        }
    }
}

package dev.roundup.processor.render.site;

import dev.roundup.processor.model.Located;
import dev.roundup.processor.model.Venue;
import dev.roundup.processor.render.cite.Citation;
import dev.roundup.processor.render.output.InterfaceWords;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a paper appeared, in a few words: {@code NeurIPS 2023}, {@code Journal of Samples, 2021}, {@code arXiv, 2023} or
 * {@code PhD thesis, University of Samples, 2024}.
 *
 * @param name the place without the year
 */
record PaperPlace(Optional<String> name, Optional<String> year) {
    private static final Pattern YEAR = Pattern.compile("\\b(19|20)\\d{2}\\b");

    static PaperPlace of(PlacedPaper placed, InterfaceWords words) {
        Citation citation = placed.citation();
        Optional<String> place = switch (citation.kind()) {
            case CONFERENCE_PAPER, KEYNOTE, EVENT ->
                shortest(placed).or(citation::event).or(citation::container);
            case WORKSHOP_PAPER, JOURNAL_ARTICLE, BOOK_CHAPTER, PREPRINT -> citation.containerOrArchive();
            case PHD_THESIS, MASTERS_THESIS, BACHELORS_THESIS, REPORT, BOOK, DATASET, SOFTWARE, PATENT ->
                Optional.of(words.of("publication." + citation.kind().name().toLowerCase(Locale.ROOT))
                        + citation.imprint().publisher().map(by -> ", " + by).orElse(""));
            case OTHER -> citation.containerOrArchive();
        };
        return new PaperPlace(place, placed.year());
    }

    /** The name of the roundup's venue for a paper of its main part; its findings have another container. */
    private static Optional<String> shortest(PlacedPaper placed) {
        Optional<Venue> venue = placed.home().flatMap(home -> home.venue());
        boolean isFindings = placed.citation()
                .container()
                .filter(name -> name.startsWith("Findings of "))
                .isPresent();
        return isFindings
                ? placed.citation().container()
                : venue.filter(any -> placed.paper().presentation().cited().isEmpty())
                        .map(Venue::name)
                        .map(Located::value);
    }

    /** The words, with the year unless they have it already. */
    Optional<String> words() {
        return name.map(place -> YEAR.matcher(place).find()
                        ? place
                        : place + year.map(when -> ", " + when).orElse(""))
                .or(() -> year);
    }
}

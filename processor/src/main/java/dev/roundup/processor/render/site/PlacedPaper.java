package dev.roundup.processor.render.site;

import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.Publications;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.TypeName;
import dev.roundup.processor.model.WrittenDate;
import dev.roundup.processor.render.cite.Citation;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A paper of the site with the place where it is shown first.
 *
 * @param home the roundup that shows it
 * @param list the list of publications that has it, if no roundup does
 * @param citation its citation there
 */
record PlacedPaper(Paper paper, Optional<Roundup> home, Optional<Publications> list, Citation citation) {
    TypeName type() {
        return paper.type();
    }

    /** The first day of its date, by which lists are sorted. Papers without a date come last. */
    LocalDate day() {
        return citation.date().map(WrittenDate.Reading::first).orElse(LocalDate.MIN);
    }

    /** The year of publication. */
    Optional<String> year() {
        return citation.date().map(date -> Integer.toString(date.first().getYear()));
    }

    /** The day that decides who counts as a member: that of its roundup, or else its own. */
    Optional<LocalDate> shownOn() {
        return home.flatMap(roundup -> roundup.metadata().published().reading())
                .or(citation::date)
                .map(WrittenDate.Reading::first);
    }
}

package dev.roundup.processor.render.hugo;

import dev.roundup.processor.model.WrittenDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Dates in a form that Hugo reads. */
final class HugoDates {
    private HugoDates() {}

    /** A moment as exactly as it is known; empty if the author wrote no date. */
    static Optional<String> moment(WrittenDate date) {
        return date.reading()
                .map(reading -> reading.time()
                        .map(DateTimeFormatter.ISO_OFFSET_DATE_TIME::format)
                        .orElse(reading.first().toString()));
    }
}

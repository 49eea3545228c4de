package dev.roundup.processor.model;

import java.time.OffsetDateTime;
import java.util.Optional;

/** The time and place of the presentation of a paper. */
public record Session(
        Optional<Located<String>> name,
        WrittenDate start,
        Optional<WrittenDate> end,
        Optional<Located<String>> place,
        Optional<Located<String>> url) {
    /** The instant at which it begins; empty if the author's value is not a date with a time. */
    public Optional<OffsetDateTime> begins() {
        return start.reading().flatMap(WrittenDate.Reading::time);
    }

    /** The instant at which it ends, if the author gives one. */
    public Optional<OffsetDateTime> ends() {
        return end.flatMap(WrittenDate::reading).flatMap(WrittenDate.Reading::time);
    }
}

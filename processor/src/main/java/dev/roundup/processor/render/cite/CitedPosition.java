package dev.roundup.processor.render.cite;

import dev.roundup.processor.model.Appearance;
import dev.roundup.processor.model.Located;
import dev.roundup.processor.model.Publication;
import dev.roundup.processor.text.Blank;
import java.util.Optional;

/**
 * The place of a work within its container or series, as the author wrote it.
 *
 * @param number of a journal the issue, of a report its own number
 */
public record CitedPosition(Optional<String> volume, Optional<String> number, Optional<String> pages) {
    static CitedPosition of(Appearance appearance) {
        return new CitedPosition(words(appearance.volume()), words(appearance.number()), words(appearance.pages()));
    }

    static CitedPosition of(Publication publication) {
        return new CitedPosition(words(publication.volume()), words(publication.number()), words(publication.pages()));
    }

    /** This position, with what it lacks from another one. */
    CitedPosition or(CitedPosition other) {
        return new CitedPosition(
                volume.or(() -> other.volume), number.or(() -> other.number), pages.or(() -> other.pages));
    }

    /** The words of a value that is not blank. */
    static Optional<String> words(Optional<Located<String>> value) {
        return value.map(Located::value).filter(words -> !Blank.is(words));
    }
}

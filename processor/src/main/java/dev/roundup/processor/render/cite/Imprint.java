package dev.roundup.processor.render.cite;

import dev.roundup.processor.model.Publication;
import dev.roundup.processor.text.name.NameParts;
import java.util.List;
import java.util.Optional;

/**
 * Who published a work, and in which book.
 *
 * @param publisher the publisher, the university or the institution
 * @param place the place of the publisher
 * @param editors all editors whose name is not blank
 */
public record Imprint(
        Optional<String> publisher,
        Optional<String> place,
        Optional<String> series,
        List<Citation.CitedAuthor> editors,
        Optional<String> isbn) {
    private static final Imprint NONE =
            new Imprint(Optional.empty(), Optional.empty(), Optional.empty(), List.of(), Optional.empty());

    static Imprint of(Publication publication) {
        if (!publication.isStated()) {
            return NONE;
        }
        return new Imprint(
                CitedPosition.words(publication.publisher()),
                CitedPosition.words(publication.place()),
                CitedPosition.words(publication.series()),
                Citation.CitedAuthor.all(publication.editors().stream(), NameParts::of),
                CitedPosition.words(publication.isbn()));
    }
}

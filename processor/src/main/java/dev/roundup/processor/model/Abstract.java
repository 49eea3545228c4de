package dev.roundup.processor.model;

import java.util.Optional;

/**
 * A paper's abstract.
 *
 * @param given whether a text stands in the annotation itself
 * @param file the file that was named
 * @param unreadable why the file, though it is there, could not be read
 * @param text the abstract, from whichever was given; blank where neither was, or could be read
 */
public record Abstract(boolean given, Optional<Asset> file, Optional<String> unreadable, Text text, Origin origin) {
    /** One whose file, where there is one, could be read. */
    public Abstract(boolean given, Optional<Asset> file, Text text, Origin origin) {
        this(given, file, Optional.empty(), text, origin);
    }
}

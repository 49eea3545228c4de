package dev.roundup.processor.model;

import java.util.Optional;

/**
 * A paper's abstract.
 *
 * @param given true if the annotation itself contains a text
 * @param file the file that the annotation names
 * @param unreadable why the file could not be read, although it exists
 * @param text the abstract, from the annotation or the file; blank if there is neither or the file could not be read
 */
public record Abstract(boolean given, Optional<Asset> file, Optional<String> unreadable, Text text, Origin origin) {
    /** An abstract without a file, or whose file could be read. */
    public Abstract(boolean given, Optional<Asset> file, Text text, Origin origin) {
        this(given, file, Optional.empty(), text, origin);
    }
}

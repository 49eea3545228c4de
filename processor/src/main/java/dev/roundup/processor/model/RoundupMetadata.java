package dev.roundup.processor.model;

import java.util.Optional;

/**
 * A page's data about itself.
 *
 * @param author who wrote it
 */
public record RoundupMetadata(
        Text title,
        Optional<Text> description,
        Optional<Name> author,
        Located<String> language,
        WrittenDate published,
        Optional<WrittenDate> updated) {}

package dev.roundup.processor.model;

import java.util.Optional;

/**
 * A page's data about itself.
 *
 * @param author the author of the roundup
 */
public record RoundupMetadata(
        Text title,
        Optional<Text> description,
        Optional<Name> author,
        Located<String> language,
        WrittenDate published,
        Optional<WrittenDate> updated) {}

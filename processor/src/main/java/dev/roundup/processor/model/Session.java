package dev.roundup.processor.model;

import java.util.Optional;

/** The time and place of the presentation of a paper. */
public record Session(
        Optional<Located<String>> name,
        WrittenDate start,
        Optional<WrittenDate> end,
        Optional<Located<String>> place,
        Optional<Located<String>> url) {}

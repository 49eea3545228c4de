package dev.roundup.processor.model;

import java.util.Optional;

/** When and where a paper is presented. */
public record Session(
        Optional<Located<String>> name,
        WrittenDate start,
        Optional<WrittenDate> end,
        Optional<Located<String>> place,
        Optional<Located<String>> url) {}

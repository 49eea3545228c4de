package dev.roundup.processor.model;

import java.util.Optional;

/** When and where a paper is presented. */
public record Session(
        Optional<Located<String>> name,
        Moment start,
        Optional<Moment> end,
        Optional<Located<String>> place,
        Optional<Located<String>> url) {}

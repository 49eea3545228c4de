package dev.roundup.processor.model;

import java.util.Optional;

/** When and where a paper is presented. */
public record Session(
        Optional<String> name,
        Moment start,
        Optional<Moment> end,
        Optional<String> place,
        Optional<Located<String>> url) {}

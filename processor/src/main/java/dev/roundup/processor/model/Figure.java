package dev.roundup.processor.model;

import java.util.Optional;

/**
 * A paper's picture.
 *
 * @param asset the picture's file; empty where none was named
 * @param alt what it shows
 * @param still the still picture of a video or an animated image
 * @param pending whether it is still to come
 */
public record Figure(
        Optional<Asset> asset,
        Text alt,
        Optional<Text> caption,
        Optional<Asset> still,
        boolean pending,
        Origin origin) {}

package dev.roundup.processor.model;

import java.util.Optional;

/**
 * A paper's picture.
 *
 * @param asset the picture's file; empty if the author names none
 * @param alt a description of the picture
 * @param still a still picture that stands for a video or an animated image
 * @param pending true if the figure is still to come
 */
public record Figure(
        Optional<Asset> asset,
        Text alt,
        Optional<Text> caption,
        Optional<Asset> still,
        boolean pending,
        Origin origin) {}

package dev.roundup.processor.model;

import java.util.Optional;

/**
 * A paper's picture.
 *
 * @param asset the picture's file; empty where none was named
 * @param alt what it shows
 * @param poster the still picture of a video
 * @param pending whether it is still to come
 */
public record Figure(
        Optional<Asset> asset,
        Text alt,
        Optional<Text> caption,
        Optional<Asset> poster,
        boolean pending,
        Origin origin) {}

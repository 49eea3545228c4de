package dev.roundup.cli.cards;

import dev.roundup.processor.render.output.CardWords;
import java.awt.image.BufferedImage;
import java.util.Optional;

/**
 * Everything that is on a share picture.
 *
 * @param figure a picture that is already small enough for its place
 */
record Card(CardWords words, CardColours colours, Optional<BufferedImage> figure) {
    /** The width in pixels; with the height, it is the size that Facebook, LinkedIn and others ask for. */
    static final int WIDTH = 1200;

    /** The height in pixels. */
    static final int HEIGHT = 630;
}

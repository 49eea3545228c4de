package dev.roundup.processor.model;

import java.util.Optional;

/**
 * The look that a compile gives to all its pages.
 *
 * @param style the user's own style sheet, which comes after the page's own
 * @param textFace true if the page brings its text face along
 * @param cards true if somebody draws a share picture for each page, to which it then refers
 */
public record PageLook(Optional<String> style, boolean textFace, boolean cards) {
    /** A look without share pictures. */
    public PageLook(Optional<String> style, boolean textFace) {
        this(style, textFace, false);
    }
}

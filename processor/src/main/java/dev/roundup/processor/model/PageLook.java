package dev.roundup.processor.model;

import java.util.Optional;

/**
 * The look that a compile gives to all its pages.
 *
 * @param style the user's own style sheet, which comes after the page's own
 * @param textFace true if the page brings its text face along
 * @param cards true if somebody draws a share picture for each page, to which it then refers
 * @param template the user's own template, in place of ours
 */
public record PageLook(Optional<String> style, boolean textFace, boolean cards, Optional<OwnTemplate> template) {
    /** A look with our template, without share pictures. */
    public PageLook(Optional<String> style, boolean textFace) {
        this(style, textFace, false, Optional.empty());
    }

    /** The look of a page: the template of its site counts if the compile has none. */
    public PageLook of(Roundup page) {
        return template.isPresent() ? this : with(page.site().flatMap(Site::template));
    }

    /** The same look with another template. */
    public PageLook with(Optional<OwnTemplate> other) {
        return new PageLook(style, textFace, cards, other);
    }
}

package dev.roundup.processor.model;

import java.util.Optional;

/**
 * A tag of a paper.
 *
 * @param written the value as the author wrote it
 * @param topic the topic with that key in the site's vocabulary, if there is one
 */
public record Tag(String written, Optional<Topic> topic, Origin origin) {
    /** The tag's name on the page. */
    public String printed() {
        return topic.map(known -> known.name().value()).orElse(written);
    }
}

package dev.roundup.processor.model;

import java.util.Optional;

/**
 * A tag of a paper.
 *
 * @param written the value as it stands in the source
 * @param topic the topic of the site's vocabulary, where there is one with that key
 */
public record Tag(String written, Optional<Topic> topic, Origin origin) {
    /** The tag's name as it is shown. */
    public String printed() {
        return topic.map(known -> known.name().value()).orElse(written);
    }
}

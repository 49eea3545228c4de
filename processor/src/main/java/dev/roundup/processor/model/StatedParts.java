package dev.roundup.processor.model;

import java.util.Optional;

/**
 * The parts of a name that the registry states. They win over those that Roundup would guess.
 *
 * @param family the family name, as it stands in the name
 * @param organisation true if the name is an organisation's and must stay whole
 */
public record StatedParts(Optional<Located<String>> family, boolean organisation) {
    /** No statement. */
    public static final StatedParts NONE = new StatedParts(Optional.empty(), false);
}

package dev.roundup.processor.url;

import java.util.Optional;

/**
 * A flaw in an id.
 *
 * @param problem worded to follow a colon
 * @param meant the id that the author probably meant, if that is known
 */
public record IdFlaw(String problem, Optional<String> meant) {
    public static Optional<IdFlaw> of(String problem) {
        return Optional.of(new IdFlaw(problem, Optional.empty()));
    }

    public static Optional<IdFlaw> of(String problem, String meant) {
        return Optional.of(new IdFlaw(problem, Optional.of(meant)));
    }

    /** The grammar of an archive's ids. */
    @FunctionalInterface
    public interface IdGrammar {
        /** The flaw in an id. Empty if there is none. */
        Optional<IdFlaw> flaw(String id);
    }
}

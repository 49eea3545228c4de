package dev.roundup.processor.url;

import java.util.Optional;

/**
 * What is wrong with an id.
 *
 * @param problem to be read after a colon
 * @param meant the id that was probably meant, where that is known
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
        /** What is wrong with an id; empty where nothing is. */
        Optional<IdFlaw> flaw(String id);
    }
}

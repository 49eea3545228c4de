package dev.roundup.cli;

/**
 * A command cannot go on, for a reason that its user can do something about. The message alone is printed, and the command
 * ends with {@link ExitCode#FAILURE}.
 */
public final class CommandFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** A failure that says all. */
    public CommandFailure(String message) {
        super(message);
    }

    /** A failure with what caused it. */
    public CommandFailure(String message, Throwable cause) {
        super(message, cause);
    }
}

package dev.roundup.cli;

/**
 * Ends a command for a reason that the user can do something about. The command line prints only the message, and ends
 * with {@link ExitCode#FAILURE}.
 */
public final class CommandFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** A failure that the message explains completely. */
    public CommandFailure(String message) {
        super(message);
    }

    /** A failure with its cause. */
    public CommandFailure(String message, Throwable cause) {
        super(message, cause);
    }
}

package dev.roundup.cli;

/** What a command's exit code says; they are part of its interface, and stand in its help. */
public final class ExitCode {
    /** Done, and nothing to complain of. */
    public static final int FINE = 0;

    /** Done, but there are findings. */
    public static final int FINDINGS = 1;

    /** Not done, since the command was not understood. */
    public static final int USAGE = 2;

    /** Not done, since something went wrong that the message names. */
    public static final int FAILURE = 3;

    private ExitCode() {}
}

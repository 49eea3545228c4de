package dev.roundup.cli;

/** The exit codes of the commands. They are part of the interface, and the help lists them. */
public final class ExitCode {
    /** The command has done its work and has nothing to report. */
    public static final int FINE = 0;

    /** The command has done its work, but there are findings. */
    public static final int FINDINGS = 1;

    /** The command has done nothing, because it was not understood. */
    public static final int USAGE = 2;

    /** The command could not finish its work. The message says why. */
    public static final int FAILURE = 3;

    private ExitCode() {}
}

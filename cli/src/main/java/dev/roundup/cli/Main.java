package dev.roundup.cli;

/** Starts the command line in its own process. */
public final class Main {
    private Main() {}

    /** Runs a command and ends the process with its {@link ExitCode}. */
    public static void main(String[] arguments) {
        System.exit(Cli.run(Console.ofProcess(), arguments));
    }
}

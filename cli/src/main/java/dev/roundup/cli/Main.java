package dev.roundup.cli;

import dev.roundup.cli.start.ArchiveMaker;

/** Starts the command line in its own process. */
public final class Main {
    private Main() {}

    /** Runs a command and ends the process with its {@link ExitCode}. */
    public static void main(String[] arguments) {
        // A preview ends only by Ctrl-C.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> ArchiveMaker.afterCommand(arguments)));
        System.exit(Cli.run(Console.ofProcess(), arguments));
    }
}

package dev.roundup.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A finished command, with everything that it printed. */
public record Ran(int exitCode, String out, String err) {
    /** Runs a command in the process of the tests. */
    public static Ran of(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = Cli.run(Console.keptIn(out, err), arguments);
        return new Ran(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}

package dev.roundup.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi;

/**
 * The place where a command prints: its result on {@code out}, everything else on {@code err}.
 *
 * @param ansi says if colours are used
 * @param terminal true if somebody is watching a terminal on which a line can be rewritten
 */
public record Console(PrintWriter out, PrintWriter err, Ansi ansi, boolean terminal) {
    private static final Duration SOON = Duration.ofMillis(500);

    /**
     * The console of this process. On a terminal it uses the terminal's encoding, and colours unless {@code NO_COLOR} is
     * set. A pipe or file gets UTF-8, because programs read it and JSON must be UTF-8 (RFC 8259, section 8.1).
     */
    static Console ofProcess() {
        boolean terminal = isTerminal();
        Charset charset = terminal ? encodingOfTerminal() : StandardCharsets.UTF_8;
        return new Console(writer(System.out, charset), writer(System.err, charset), Ansi.AUTO, terminal);
    }

    private static Charset encodingOfTerminal() {
        // The first name is that of JDK 19, the second that of earlier JDKs.
        return Charset.forName(
                System.getProperty("stdout.encoding", System.getProperty("sun.stdout.encoding", "UTF-8")));
    }

    /** A console that writes to two streams, in UTF-8 and without colours. */
    public static Console keptIn(OutputStream out, OutputStream err) {
        return new Console(writer(out, StandardCharsets.UTF_8), writer(err, StandardCharsets.UTF_8), Ansi.OFF, false);
    }

    /**
     * Shows on a terminal how far a command is.
     *
     * @param total the number of steps; 0 if it is not known
     */
    public Progress progress(String what, int total) {
        return terminal ? Progress.on(err, what, total, SOON) : Progress.unseen();
    }

    /** Prints a message beside the result. */
    public void say(String message) {
        err.println(message);
    }

    /** A line that somebody types; empty at the end of the input. */
    String answer() {
        return answer(System.in, encodingOfTerminal());
    }

    static String answer(InputStream input, Charset charset) {
        try {
            @Nullable String line = new BufferedReader(new InputStreamReader(input, charset)).readLine();
            return line == null ? "" : line;
        } catch (IOException closed) {
            return "";
        }
    }

    /** Prints an error message. */
    void complain(String message) {
        err.println(ansi.string("@|bold,red error:|@ ") + message);
    }

    /** From JDK 22 on, there is a console even without a terminal. Its method {@code isTerminal} says so. */
    @SuppressWarnings("SystemConsoleNull") // the reflective call below asks the console
    private static boolean isTerminal() {
        java.io.@Nullable Console console = System.console();
        if (console == null || "dumb".equals(System.getenv("TERM"))) {
            return false;
        }
        try {
            return (boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException before22) {
            return true;
        }
    }

    private static PrintWriter writer(OutputStream stream, Charset charset) {
        return new PrintWriter(new OutputStreamWriter(stream, charset), true);
    }
}

package dev.roundup.cli;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi;

/**
 * Where a command prints: what it was asked for on {@code out}, what it has to say on {@code err}.
 *
 * @param ansi whether colours are used
 * @param terminal whether somebody is watching a terminal that can rewrite a line
 */
public record Console(PrintWriter out, PrintWriter err, Ansi ansi, boolean terminal) {
    private static final Duration SOON = Duration.ofMillis(500);

    /** That of this process: coloured on a terminal where {@code NO_COLOR} is not set, UTF-8 where it is kept. */
    static Console ofProcess() {
        // The first name is that of JDK 19, the second that of those before; both are absent where output is kept.
        Charset charset = Charset.forName(
                System.getProperty("stdout.encoding", System.getProperty("sun.stdout.encoding", "UTF-8")));
        return new Console(writer(System.out, charset), writer(System.err, charset), Ansi.AUTO, isTerminal());
    }

    /** One whose words are kept, in UTF-8 and without colours. */
    public static Console keptIn(OutputStream out, OutputStream err) {
        return new Console(writer(out, StandardCharsets.UTF_8), writer(err, StandardCharsets.UTF_8), Ansi.OFF, false);
    }

    /**
     * Shows on a terminal how far a command is.
     *
     * @param total how many steps there are; 0 where that is not known
     */
    public Progress progress(String what, int total) {
        return terminal ? Progress.on(err, what, total, SOON) : Progress.unseen();
    }

    /** Says something that was not asked for. */
    public void say(String message) {
        err.println(message);
    }

    /** Says what went wrong. */
    void complain(String message) {
        err.println(ansi.string("@|bold,red error:|@ ") + message);
    }

    /** From JDK 22 on there is a console without a terminal as well, which says so itself. */
    @SuppressWarnings("SystemConsoleNull") // as said: there, it is asked
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

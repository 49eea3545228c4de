package dev.roundup.cli;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Help.Ansi;

/**
 * Where a command prints: what it was asked for on {@code out}, what it has to say on {@code err}.
 *
 * @param ansi whether colours are used
 */
public record Console(PrintWriter out, PrintWriter err, Ansi ansi) {
    /** That of this process: coloured on a terminal where {@code NO_COLOR} is not set, UTF-8 where it is kept. */
    static Console ofProcess() {
        // The first name is that of JDK 19, the second that of those before; both are absent where output is kept.
        Charset charset = Charset.forName(
                System.getProperty("stdout.encoding", System.getProperty("sun.stdout.encoding", "UTF-8")));
        return new Console(writer(System.out, charset), writer(System.err, charset), Ansi.AUTO);
    }

    /** One whose words are kept, in UTF-8 and without colours. */
    public static Console keptIn(OutputStream out, OutputStream err) {
        return new Console(writer(out, StandardCharsets.UTF_8), writer(err, StandardCharsets.UTF_8), Ansi.OFF);
    }

    /** Says something that was not asked for. */
    public void say(String message) {
        err.println(message);
    }

    /** Says what went wrong. */
    void complain(String message) {
        err.println(ansi.string("@|bold,red error:|@ ") + message);
    }

    private static PrintWriter writer(OutputStream stream, Charset charset) {
        return new PrintWriter(new OutputStreamWriter(stream, charset), true);
    }
}

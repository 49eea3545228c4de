package dev.roundup.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.Timer;
import java.util.TimerTask;

/**
 * The progress of a command, on one line of a terminal. The line is rewritten as the work goes on and erased at the
 * end. It does not appear if the work is done quickly. Close it before you print anything else.
 *
 * <pre>{@code
 * try (Progress progress = console.progress("reading lists", files.size())) {
 *     for (Path file : files) {
 *         read(file);
 *         progress.step();
 *     }
 * }
 * }</pre>
 */
public final class Progress implements AutoCloseable {
    private static final int WIDTH = 30;
    private static final String ERASE = "\r\u001b[K";

    private final PrintWriter terminal;
    private final String what;
    private final int total;
    private final Instant start = Instant.now();
    private final Timer timer = new Timer("progress", true);
    private int done;
    private boolean shown;

    private Progress(PrintWriter terminal, String what, int total) {
        this.terminal = terminal;
        this.what = what;
        this.total = total;
    }

    /**
     * Begins to show progress.
     *
     * @param total the number of steps; 0 if it is not known
     * @param wait the time after which the line first appears
     */
    static Progress on(PrintWriter terminal, String what, int total, Duration wait) {
        Progress progress = new Progress(terminal, what, total);
        TimerTask drawing = new TimerTask() {
            @Override
            public void run() {
                progress.draw();
            }
        };
        progress.timer.schedule(drawing, wait.toMillis(), Duration.ofMillis(200).toMillis());
        return progress;
    }

    /** A progress that never appears. */
    static Progress unseen() {
        return new Progress(new PrintWriter(PrintWriter.nullWriter()), "", 0);
    }

    /** Counts one more step. */
    public synchronized void step() {
        done++;
    }

    /** Erases the line. */
    @Override
    public synchronized void close() {
        timer.cancel();
        if (shown) {
            terminal.print(ERASE);
            terminal.flush();
        }
    }

    private synchronized void draw() {
        shown = true;
        terminal.print(ERASE + line(what, done, total, Duration.between(start, Instant.now())));
        terminal.flush();
    }

    /** The text of the line. */
    static String line(String what, int done, int total, Duration since) {
        String seconds = since.toSeconds() + " s";
        if (total == 0) {
            return what + (done == 0 ? " " : " " + done + " ") + seconds;
        }
        int filled = WIDTH * Math.min(done, total) / total;
        return what + " [" + "#".repeat(filled) + " ".repeat(WIDTH - filled) + "] " + done + "/" + total + " "
                + seconds;
    }
}

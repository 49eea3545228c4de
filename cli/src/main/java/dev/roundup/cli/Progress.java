package dev.roundup.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.Timer;
import java.util.TimerTask;

/**
 * How far a command is: one line of a terminal, which is written again and again and gone in the end. Work that is soon done
 * shows none. To be closed before anything else is printed.
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
     * One that begins now.
     *
     * @param total how many steps there are; 0 where that is not known
     * @param wait after what time it is first shown
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

    /** One that is never shown. */
    static Progress unseen() {
        return new Progress(new PrintWriter(PrintWriter.nullWriter()), "", 0);
    }

    /** One more step is done. */
    public synchronized void step() {
        done++;
    }

    /** Takes the line away. */
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

    /** What stands in the line. */
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

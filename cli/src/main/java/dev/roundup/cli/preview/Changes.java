package dev.roundup.cli.preview;

import java.time.Duration;
import java.util.function.Supplier;

/**
 * Waits for changes of files. Many that follow each other closely count as one: an editor that saves a file often
 * writes several, and a version control system writes hundreds.
 *
 * @param events tell when to look
 * @param look finds the files that are there
 */
record Changes(FileEvents events, Supplier<WatchedFiles> look) {
    /** Nothing happens for so long at the end of a save. */
    private static final Duration QUIET = Duration.ofMillis(20);

    /** A change that never ends, such as a download into the folder, is not waited for longer than this. */
    private static final Duration MOST = Duration.ofSeconds(2);

    /** The files that are there now. From now on, events tell of their changes. */
    WatchedFiles now() {
        WatchedFiles files = look.get();
        // A folder that is new may have got files before we listened.
        while (events.watch(files.folders(), files.above())) {
            files = look.get();
        }
        return files;
    }

    /** Waits until the files are no longer those. */
    WatchedFiles next(WatchedFiles last) throws InterruptedException {
        while (true) {
            events.await();
            long end = System.nanoTime() + MOST.toNanos();
            boolean isQuiet = false;
            while (!isQuiet && System.nanoTime() - end < 0) {
                isQuiet = !events.await(QUIET);
            }
            WatchedFiles files = now();
            if (!files.files().equals(last.files())) {
                return files;
            }
        }
    }
}

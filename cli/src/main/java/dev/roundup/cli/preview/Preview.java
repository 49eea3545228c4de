package dev.roundup.cli.preview;

import java.time.Duration;

/**
 * The loop of the preview: wait for a change, build, tell.
 *
 * @param build makes the pages
 * @param changes waits for changes of their sources
 * @param latest gets each result
 */
record Preview(PreviewBuild build, Changes changes, LatestState latest) {
    /** Takes the result of each build after the first. */
    @FunctionalInterface
    interface Built {
        void accept(PreviewState state, Duration time);
    }

    /** Builds for the first time, and returns the files that it was built from. */
    WatchedFiles first() {
        WatchedFiles files = changes.now();
        latest.publish(build.next(latest.get().state()));
        return files;
    }

    /** Builds after each change, until the thread is interrupted. */
    void follow(WatchedFiles files, Built built) throws InterruptedException {
        WatchedFiles last = files;
        while (true) {
            last = changes.next(last);
            long begin = System.nanoTime();
            PreviewState state = build.next(latest.get().state());
            latest.publish(state);
            built.accept(state, Duration.ofNanos(System.nanoTime() - begin));
        }
    }
}

package dev.roundup.cli.preview;

import java.time.Duration;

/** The latest state, for threads that wait for the next one. */
final class LatestState {
    private PreviewState state = PreviewState.BEGINNING;
    private int number;
    private boolean isClosed;

    /** A state with its number, which grows. */
    record Numbered(int number, PreviewState state) {}

    synchronized Numbered get() {
        return new Numbered(number, state);
    }

    synchronized void publish(PreviewState next) {
        state = next;
        number++;
        notifyAll();
    }

    /** Lets all waiting threads go on. */
    synchronized void close() {
        isClosed = true;
        notifyAll();
    }

    synchronized boolean isClosed() {
        return isClosed;
    }

    /** Waits until there is another state than the one with this number, but not longer than a given time. */
    synchronized Numbered after(int seen, Duration atMost) throws InterruptedException {
        long end = System.nanoTime() + atMost.toNanos();
        while (number == seen && !isClosed) {
            long left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                break;
            }
            wait(left);
        }
        return get();
    }
}

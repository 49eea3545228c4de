package dev.roundup.cli.lsp;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Checks after each change, once the author pauses. What a newer change has overtaken is thrown away. */
final class Checker implements AutoCloseable {
    /** Longer than the time between two keys, and too short to wait for. */
    static final Duration PAUSE = Duration.ofMillis(150);

    private final Duration pause;
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "roundup check");
        thread.setDaemon(true);
        return thread;
    });
    private CompletableFuture<CheckedProject> newest = CompletableFuture.completedFuture(CheckedProject.NOTHING);
    private CheckedProject last = CheckedProject.NOTHING;
    private @Nullable Future<?> waiting;
    private long changes;

    Checker(Duration pause) {
        this.pause = pause;
    }

    /**
     * Checks soon.
     *
     * @param check checks the project as it is when it is called; empty if it cannot
     * @param shown gets what it found, unless there was another change meanwhile
     */
    synchronized void changed(Supplier<Optional<CheckedProject>> check, Consumer<CheckedProject> shown) {
        long change = ++changes;
        if (newest.isDone()) {
            newest = new CompletableFuture<>();
        }
        if (waiting != null) {
            waiting.cancel(false);
        }
        waiting = worker.schedule(() -> run(change, check, shown), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void run(long change, Supplier<Optional<CheckedProject>> check, Consumer<CheckedProject> shown) {
        Optional<CheckedProject> checked = check.get();
        // Without a check, nothing is known of the texts as they are now.
        CheckedProject answer = checked.orElse(CheckedProject.NOTHING);
        CompletableFuture<CheckedProject> answered;
        synchronized (this) {
            if (change != changes) {
                return;
            }
            last = checked.orElse(last);
            answered = newest;
            newest = CompletableFuture.completedFuture(answer);
        }
        checked.ifPresent(shown);
        answered.complete(answer);
    }

    /** The findings of the project as it is now, when they are there. */
    synchronized CompletableFuture<CheckedProject> newest() {
        return newest;
    }

    /** The findings that are there already. */
    synchronized CheckedProject last() {
        return last;
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }
}

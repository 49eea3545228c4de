package dev.roundup.processor;

import dev.roundup.processor.render.output.Output;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The files of a page, made while the compiler reads what else there is: renderers need nothing of it, and it has a round
 * still to come. It waits as objects can; a future would have more classes loaded than a small page needs.
 */
final class Rendering {
    private final Supplier<List<Output.Resource>> renderer;
    private @Nullable List<Output.Resource> files;
    private @Nullable Throwable failure;

    private Rendering(Supplier<List<Output.Resource>> renderer) {
        this.renderer = renderer;
    }

    static Rendering begin(Executor executor, Supplier<List<Output.Resource>> renderer) {
        Rendering rendering = new Rendering(renderer);
        executor.execute(rendering::run);
        return rendering;
    }

    /** Runs a task in a thread of its own, which keeps no program from ending. */
    static void inThread(Runnable task) {
        Thread thread = new Thread(task, "roundup");
        thread.setDaemon(true);
        thread.start();
    }

    @SuppressWarnings("CatchThrowable") // whatever it is, somebody waits for it
    private void run() {
        try {
            end(renderer.get(), null);
        } catch (Throwable fault) {
            end(null, fault);
        }
    }

    private synchronized void end(@Nullable List<Output.Resource> made, @Nullable Throwable fault) {
        files = made;
        failure = fault;
        notifyAll();
    }

    /** The files, as soon as they are made; throws what the renderer threw. */
    synchronized List<Output.Resource> files() {
        try {
            while (files == null && failure == null) {
                wait();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stopped);
        }
        if (failure instanceof Error error) {
            throw error;
        }
        if (files == null) {
            throw failure instanceof RuntimeException fault ? fault : new IllegalStateException(failure);
        }
        return files;
    }
}

package dev.roundup.processor;

import dev.roundup.processor.render.output.Output;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The files of a page, rendered while the compiler goes on. Renderers need nothing from the compiler, and it has at
 * least one more round to do. Threads wait with {@link Object#wait()}, because a future loads more classes than a small
 * page needs.
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

    /** Runs a task in a daemon thread, which does not keep the program running. */
    static void inThread(Runnable task) {
        Thread thread = new Thread(task, "roundup");
        thread.setDaemon(true);
        thread.start();
    }

    @SuppressWarnings("CatchThrowable") // files() throws it again
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

    /** Waits until the files are rendered. Throws what the renderer threw. */
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

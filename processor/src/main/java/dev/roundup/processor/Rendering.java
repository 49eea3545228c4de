package dev.roundup.processor;

import dev.roundup.processor.render.output.Output;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * The files of a page, rendered while the compiler goes on. Renderers need nothing from the compiler, and it has at
 * least one more round to do.
 */
final class Rendering {
    private final FutureTask<List<Output.Resource>> task;

    private Rendering(Supplier<List<Output.Resource>> renderer) {
        this.task = new FutureTask<>(renderer::get);
    }

    static Rendering begin(Executor executor, Supplier<List<Output.Resource>> renderer) {
        Rendering rendering = new Rendering(renderer);
        executor.execute(rendering.task);
        return rendering;
    }

    /** Runs a task in a daemon thread, which does not keep the program running. */
    static void inThread(Runnable task) {
        Thread thread = new Thread(task, "roundup");
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * Waits for the files, and throws whatever the renderer threw.
     *
     * @throws CancellationException if this thread is interrupted while it waits
     */
    List<Output.Resource> files() {
        try {
            return task.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Error error) {
                throw error;
            }
            throw failed.getCause() instanceof RuntimeException fault ? fault : new IllegalStateException(failed);
        }
    }

    /** Waits until nothing is rendered any more, whatever came of it. An interrupted thread does not wait. */
    void end() {
        try {
            task.get();
        } catch (ExecutionException failed) {
            // It has ended, and nobody needs the files.
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            task.cancel(true);
        }
    }
}

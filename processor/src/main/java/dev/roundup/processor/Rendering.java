package dev.roundup.processor;

import dev.roundup.processor.render.Output;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;

/**
 * The files of a page, made while the compiler reads what else there is: renderers need nothing of it, and it has a round
 * still to come.
 */
final class Rendering {
    private final FutureTask<List<Output.Resource>> task;

    private Rendering(Callable<List<Output.Resource>> renderer) {
        this.task = new FutureTask<>(renderer);
    }

    static Rendering begin(Executor executor, Callable<List<Output.Resource>> renderer) {
        Rendering rendering = new Rendering(renderer);
        executor.execute(rendering.task);
        return rendering;
    }

    /** Runs a task in a thread of its own, which keeps no program from ending. */
    static void inThread(Runnable task) {
        Thread thread = new Thread(task, "roundup");
        thread.setDaemon(true);
        thread.start();
    }

    /** The files, as soon as they are made; throws what the renderer threw. */
    List<Output.Resource> files() {
        try {
            return task.get();
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof Error error) {
                throw error;
            }
            throw failure.getCause() instanceof RuntimeException fault ? fault : new IllegalStateException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stopped);
        }
    }
}

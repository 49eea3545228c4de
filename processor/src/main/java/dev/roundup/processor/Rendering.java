package dev.roundup.processor;

import dev.roundup.processor.render.output.Output;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * The files of a page, rendered while the compiler goes on. Renderers need nothing from the compiler, and it has at
 * least one more round to do. A page has parts, which are rendered in order. Whoever needs the files before they are there
 * renders the last parts meanwhile.
 */
final class Rendering {
    private final List<FutureTask<List<Output.Resource>>> parts;
    private volatile boolean isUnwanted;

    private Rendering(List<Supplier<List<Output.Resource>>> renderers) {
        this.parts = renderers.stream()
                .map(renderer -> new FutureTask<>(() -> isUnwanted ? List.<Output.Resource>of() : renderer.get()))
                .toList();
    }

    static Rendering begin(Executor executor, List<Supplier<List<Output.Resource>>> renderers) {
        Rendering rendering = new Rendering(renderers);
        executor.execute(() -> rendering.parts.forEach(FutureTask::run));
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
        for (int last = parts.size() - 1; last > 0; last--) {
            // Does nothing if the part is rendered or being rendered.
            parts.get(last).run();
        }
        List<Output.Resource> files = new ArrayList<>();
        parts.forEach(part -> files.addAll(files(part)));
        return files;
    }

    private static List<Output.Resource> files(FutureTask<List<Output.Resource>> part) {
        try {
            return part.get();
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

    /**
     * Waits until nothing is rendered any more, whatever came of it. A part that has not begun is not rendered. An
     * interrupted thread does not wait.
     */
    void end() {
        isUnwanted = true;
        parts.forEach(Rendering::end);
    }

    private static void end(FutureTask<List<Output.Resource>> part) {
        try {
            part.run();
            part.get();
        } catch (ExecutionException failed) {
            // It has ended, and nobody needs the files.
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            part.cancel(true);
        }
    }
}

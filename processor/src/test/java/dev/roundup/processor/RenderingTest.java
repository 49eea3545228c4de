package dev.roundup.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.roundup.processor.render.output.Output;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RenderingTest {
    private static final List<Output.Resource> FILES = List.of(new Output.Resource("index.html", out -> {}));

    private final CountDownLatch asked = new CountDownLatch(1);

    @AfterEach
    void ends() {
        asked.countDown();
    }

    @Test
    void files_are_waited_for() {
        Rendering rendering = Rendering.begin(Rendering::inThread, () -> FILES);

        assertThat(rendering.files()).isSameAs(FILES);
        assertThat(rendering.files()).as("once more").isSameAs(FILES);
    }

    @Test
    void what_failed_is_thrown_each_time() {
        RuntimeException fault = new IllegalArgumentException("no files");
        Rendering rendering = failing(() -> {
            throw fault;
        });

        assertThatThrownBy(rendering::files).isSameAs(fault);
        assertThatThrownBy(rendering::files).as("once more").isSameAs(fault);
    }

    @Test
    void an_error_stays_an_error() {
        Error error = new StackOverflowError();

        assertThatThrownBy(failing(() -> {
                    throw error;
                })::files)
                .isSameAs(error);
    }

    @Test
    void one_who_is_interrupted_waits_no_longer() {
        Rendering rendering = Rendering.begin(Rendering::inThread, () -> {
            await(asked);
            return FILES;
        });
        Thread.currentThread().interrupt();

        assertThatThrownBy(rendering::files).isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void what_is_made_already_needs_no_waiting() {
        Rendering rendering = Rendering.begin(Runnable::run, () -> FILES);
        Thread.currentThread().interrupt();

        assertThat(rendering.files()).isSameAs(FILES);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void its_end_waits_for_the_renderer() {
        AtomicBoolean made = new AtomicBoolean();
        Rendering rendering = Rendering.begin(Rendering::inThread, () -> {
            await(asked);
            made.set(true);
            return FILES;
        });
        asked.countDown();
        rendering.end();

        assertThat(made).isTrue();
    }

    @Test
    void its_end_does_not_mind_what_failed() {
        assertThatCode(failing(() -> {
                    throw new StackOverflowError();
                })::end)
                .doesNotThrowAnyException();
    }

    @Test
    void one_who_is_interrupted_ends_at_once() {
        Rendering rendering = Rendering.begin(Rendering::inThread, () -> {
            await(asked);
            return FILES;
        });
        Thread.currentThread().interrupt();
        rendering.end();

        assertThat(Thread.interrupted()).isTrue();
    }

    private static Rendering failing(Supplier<List<Output.Resource>> renderer) {
        return Rendering.begin(Rendering::inThread, renderer);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

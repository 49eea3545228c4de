package dev.roundup.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Help.Ansi;

final class ProgressTest {
    @Test
    void a_bar_is_filled_as_steps_are_done() {
        assertThat(Progress.line("reading", 2, 3, Duration.ofMillis(4900)))
                .isEqualTo("reading [####################          ] 2/3 4 s");
    }

    @Test
    void steps_of_unknown_number_are_counted() {
        assertThat(Progress.line("pictures:", 0, 0, Duration.ofSeconds(1))).isEqualTo("pictures: 1 s");
        assertThat(Progress.line("pictures:", 7, 0, Duration.ofSeconds(1))).isEqualTo("pictures: 7 1 s");
    }

    @Test
    void the_line_is_gone_in_the_end() throws InterruptedException {
        CountDownLatch drawn = new CountDownLatch(1);
        StringWriter terminal = new StringWriter() {
            @Override
            public void flush() {
                drawn.countDown();
            }
        };
        try (Progress progress = Progress.on(new PrintWriter(terminal), "reading", 2, Duration.ZERO)) {
            assertThat(drawn.await(10, TimeUnit.SECONDS)).isTrue();
            progress.step();
        }
        assertThat(terminal.toString()).contains("\r\u001b[Kreading [").endsWith("\r\u001b[K");
    }

    @Test
    void nothing_is_shown_elsewhere_than_on_a_terminal() {
        StringWriter kept = new StringWriter();
        Console console = new Console(new PrintWriter(kept), new PrintWriter(kept), Ansi.OFF, false);
        try (Progress progress = console.progress("reading", 1)) {
            progress.step();
        }
        assertThat(kept.toString()).isEmpty();
    }
}

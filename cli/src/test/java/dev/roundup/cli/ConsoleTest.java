package dev.roundup.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import org.junit.jupiter.api.Test;

final class ConsoleTest {
    private static InputStream typed(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    @Test
    void an_answer_is_one_line() {
        assertThat(Console.answer(typed("yes\nno\n"), UTF_8)).isEqualTo("yes");
        assertThat(Console.answer(typed("yes"), UTF_8)).isEqualTo("yes");
        assertThat(Console.answer(typed(""), UTF_8)).isEmpty();
    }

    /** Whoever only types Enter has answered, and must not have to type more. */
    @Test
    void an_empty_line_is_an_answer() {
        InputStream more = new InputStream() {
            @Override
            public int read() {
                throw new AssertionError("asked for more");
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                throw new AssertionError("asked for more");
            }
        };
        assertThat(Console.answer(new SequenceInputStream(typed("\n"), more), UTF_8))
                .isEmpty();
    }
}

package dev.roundup.processor.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.IntConsumer;

/**
 * Measures how much more work a larger input causes, by the bytes that it allocates. Unlike time, they do not depend on
 * other programs on the machine.
 */
public final class Growth {
    private static final int TIMES = 4;

    /** Between 4, for linear work, and 16, for quadratic work. */
    private static final double LIMIT = 8;

    private Growth() {}

    /**
     * Fails if four times the input causes far more than four times the work.
     *
     * @param size the size of the large input, which comes last
     * @param work does the work for an input of a given size
     */
    public static void assertLinear(int size, IntConsumer work) {
        work.accept(size / TIMES); // loads the classes
        long small = allocated(size / TIMES, work);
        long large = allocated(size, work);
        assertThat((double) large / small)
                .as("%d bytes for %d, %d bytes for %d", small, size / TIMES, large, size)
                .isLessThan(LIMIT);
    }

    private static long allocated(int size, IntConsumer work) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        work.accept(size);
        return threads.getCurrentThreadAllocatedBytes() - before;
    }
}

package dev.roundup.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** The processor time of the benchmark's thread. It hardly depends on what else the machine does. */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.EVENTS)
public class ProcessorTime {
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private long start;

    /** The time in milliseconds. */
    public double cpu;

    /** Starts the clock. */
    @Setup(Level.Iteration)
    public void start() {
        start = threads.getCurrentThreadCpuTime();
    }

    /** Stops the clock. */
    @TearDown(Level.Iteration)
    public void stop() {
        cpu = (threads.getCurrentThreadCpuTime() - start) / 1e6;
    }
}

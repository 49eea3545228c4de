package dev.roundup.benchmarks;

import dev.roundup.benchmarks.compile.FloorProcessor;
import dev.roundup.benchmarks.compile.InProcess;
import dev.roundup.processor.RoundupProcessor;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.annotation.processing.Processor;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Measures a compile of eleven papers in a JVM that has done many, as in the daemons of build tools and IDEs. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 10, time = 1)
@Measurement(iterations = 5, time = 1)
public class WarmBenchmark {
    private final InProcess papers = new InProcess(11);

    /** The processor of the compile; see {@link dev.roundup.benchmarks.compile}. */
    @Param({"none", "floor", "roundup"})
    public String processor;

    /** One compile. */
    @Benchmark
    public void compile() {
        papers.compile(processors());
    }

    private List<Processor> processors() {
        return switch (processor) {
            case "floor" -> List.of(new FloorProcessor());
            case "roundup" -> List.of(new RoundupProcessor());
            default -> List.of();
        };
    }
}

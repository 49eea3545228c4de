package dev.roundup.benchmarks;

import dev.roundup.processor.text.prose.Prose;
import dev.roundup.processor.text.prose.ProseParser;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Measures how many abstracts a second are parsed, without TeX and with much of it. */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class ProseBenchmark {
    /** The abstract to parse. */
    @Param({"plain", "tex"})
    public String kind;

    private String text;

    /** Reads the abstract. */
    @Setup
    public void read() {
        text = Sample.text(kind + "-abstract.txt");
    }

    /** One abstract, warm. */
    @Benchmark
    public Prose prose() {
        return ProseParser.parse(text);
    }
}

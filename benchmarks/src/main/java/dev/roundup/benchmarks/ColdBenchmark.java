package dev.roundup.benchmarks;

import dev.roundup.processor.text.math.Formula;
import dev.roundup.processor.text.math.Macros;
import dev.roundup.processor.text.prose.Prose;
import dev.roundup.processor.text.prose.ProseParser;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Measures what a fresh JVM does once: it loads classes and tables. Every compile outside of a daemon pays for it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(10)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class ColdBenchmark {
    private List<String> formulas;
    private String plain;

    /** Reads the texts. This must not load a class of the processor. */
    @Setup
    public void read() {
        formulas = Sample.formulas();
        plain = Sample.text("plain-abstract.txt");
    }

    /** The table of symbols. The class that reads it on initialisation is not public. */
    @Benchmark
    public Class<?> coldSymbols(ProcessorTime time) throws ClassNotFoundException {
        return Class.forName("dev.roundup.processor.text.math.Symbols");
    }

    /** The first formula, with the tables. */
    @Benchmark
    public Formula coldFormula(ProcessorTime time) {
        return Formula.of(formulas.get(0), false, Macros.NONE);
    }

    /** All thirty formulas. */
    @Benchmark
    public void coldFormulas(ProcessorTime time, Blackhole sink) {
        for (String formula : formulas) {
            sink.consume(Formula.of(formula, false, Macros.NONE));
        }
    }

    /** The first abstract, one without TeX. */
    @Benchmark
    public Prose coldProse(ProcessorTime time) {
        return ProseParser.parse(plain);
    }
}

package dev.roundup.benchmarks;

import dev.roundup.processor.text.math.Formula;
import dev.roundup.processor.text.math.Macros;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Measures how many formulas a second are parsed, written as MathML, and written as plain text. */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class FormulaBenchmark {
    private static final int COUNT = 30;

    private List<String> formulas;

    /** Reads the formulas. Their number is in the annotation above. */
    @Setup
    public void read() {
        formulas = Sample.formulas();
        if (formulas.size() != COUNT) {
            throw new IllegalStateException(formulas.size() + " formulas");
        }
    }

    /** All formulas, warm. */
    @Benchmark
    @OperationsPerInvocation(COUNT)
    public void formulas(Blackhole sink) {
        for (String formula : formulas) {
            sink.consume(Formula.of(formula, false, Macros.NONE));
        }
    }
}

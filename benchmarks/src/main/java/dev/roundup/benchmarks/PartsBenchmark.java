package dev.roundup.benchmarks;

import dev.roundup.benchmarks.compile.InProcess;
import dev.roundup.processor.check.Checks;
import dev.roundup.processor.check.Report;
import dev.roundup.processor.model.Format;
import dev.roundup.processor.model.PageLook;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.Workspace;
import dev.roundup.processor.render.Renderers;
import dev.roundup.processor.render.output.Output;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Measures each phase of a compile of a thousand papers, warm. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class PartsBenchmark {
    private static final int PAPERS = 1_000;

    /**
     * A compile that only reads. Subtract {@link WarmBenchmark} with {@code none} to get the time for reading and
     * parsing.
     */
    @State(Scope.Benchmark)
    public static class ReadingState {
        private final InProcess papers = new InProcess(PAPERS);
    }

    /** The papers that a compile has read. */
    @State(Scope.Benchmark)
    public static class WorkspaceState {
        private Workspace workspace;

        /** Reads the papers. */
        @Setup
        public void read() {
            workspace = Model.of(PAPERS, Map.of());
        }
    }

    /** A roundup with one output format. */
    @State(Scope.Benchmark)
    public static class OneFormat {
        /** The format. */
        @Param
        public Format format;

        private Roundup roundup;

        /** Reads the roundup. */
        @Setup
        public void read() {
            roundup = Model.of(PAPERS, Map.of("roundup.formats", format.id()))
                    .roundups()
                    .get(0);
        }
    }

    /** javac, and reading the papers. */
    @Benchmark
    public void read(ReadingState sources) {
        sources.papers.compile(List.of(new Model.ModelReader(Map.of(), workspace -> {})));
    }

    /** All rules. */
    @Benchmark
    public Report check(WorkspaceState papers) {
        return Checks.run(papers.workspace);
    }

    /** One format. */
    @Benchmark
    public List<Output> render(OneFormat chosen) {
        Renderers renderers =
                new Renderers(chosen.roundup, "META-INF/resources/roundup", new PageLook(Optional.empty(), true));
        return Stream.<Output>concat(renderers.catalog().stream(), renderers.files().stream())
                .toList();
    }
}

package dev.roundup.benchmarks.compile;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Compares whole compiles and prints a table in Markdown. It shows the medians of all subjects, and for those that do
 * more than the floor also the ratio to the floor.
 *
 * <pre>
 * java -cp benchmarks/target/benchmarks.jar dev.roundup.benchmarks.compile.CompileComparison [--runs N] [--papers N,N…] [--charts FOLDER] [JDK…]
 * </pre>
 */
public final class CompileComparison {
    private static final String ROW = "| %s | %s | %s | %.2f s | %.2f s | %,.0f MB | %s |%n";

    private int runs = 7;
    private List<Integer> papers = List.of(0, 11, 1_000, 4_000);
    private final List<Path> jdks = new ArrayList<>();
    private Path charts = Path.of("benchmarks/target/charts");

    private CompileComparison(String[] arguments) {
        for (int i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "--runs" -> runs = Integer.parseInt(arguments[++i]);
                case "--papers" ->
                    papers = Stream.of(arguments[++i].split(","))
                            .map(Integer::valueOf)
                            .toList();
                case "--charts" -> charts = Path.of(arguments[++i]);
                default -> jdks.add(Path.of(arguments[i]));
            }
        }
        if (jdks.isEmpty()) {
            jdks.add(Path.of(System.getProperty("java.home")));
        }
    }

    /** Run this in the project's folder, after {@code mvn package}. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        new CompileComparison(arguments).run();
    }

    private void run() throws IOException, InterruptedException {
        Path annotations = jar("annotations/target", "roundup-annotations-*T.jar");
        Path processor = jar("processor/target", "roundup-processor-*T.jar");
        System.out.println(
                "| JDK | papers | with | passed | processor | memory | of the floor: passed, processor, memory |");
        System.out.println("|---|---|---|---|---|---|---|");
        for (Path jdk : jdks) {
            Map<Workload, Map<Subject, Cost>> results = new LinkedHashMap<>();
            for (Workload workload : workloads()) {
                Path folder = Files.createTempDirectory("compiles");
                Map<Subject, Cost> costs =
                        new Compiles(jdk, annotations, processor, folder).run(workload, rounds(workload));
                Compiles.delete(folder);
                results.put(workload, costs);
                costs.forEach((subject, cost) -> print(jdk, workload, subject, cost, costs.get(Subject.FLOOR)));
            }
            Files.createDirectories(charts);
            Chart.write(results, charts.resolve("compiles-" + name(jdk) + ".svg"), name(jdk));
        }
    }

    private List<Workload> workloads() {
        return papers.stream()
                .flatMap(number -> number < 1_000
                        ? Stream.of(new Workload(number, Workload.FileLayout.FILES))
                        : Stream.of(Workload.FileLayout.values()).map(layout -> new Workload(number, layout)))
                .toList();
    }

    /** Short compiles get more rounds, because their times vary more. */
    private int rounds(Workload workload) {
        return workload.papers() < 1_000 ? 3 * runs : runs;
    }

    private static void print(Path jdk, Workload workload, Subject subject, Cost cost, Cost floor) {
        Cost ratio = cost.over(floor);
        System.out.printf(
                ROW,
                name(jdk),
                workload,
                subject.title,
                cost.wall() / 1000,
                cost.cpu() / 1000,
                cost.memory(),
                subject.compareTo(Subject.FLOOR) > 0
                        ? String.format("%.2f, %.2f, %.2f", ratio.wall(), ratio.cpu(), ratio.memory())
                        : "");
    }

    /** The version of a JDK, from the name of its folder. */
    private static String name(Path jdk) {
        return jdk.getFileName().toString().replaceAll("\\D*(\\d+).*", "$1");
    }

    private static Path jar(String folder, String pattern) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files.filter(file -> FileSystems.getDefault()
                            .getPathMatcher("glob:" + pattern)
                            .matches(file.getFileName()))
                    .findFirst()
                    .orElseThrow(() -> new IOException("no " + pattern + " in " + folder + "; run mvn package"))
                    .toAbsolutePath();
        }
    }
}

package dev.roundup.benchmarks.compile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Compiles one workload with all subjects in turn, several times. Each compile has its own process. */
final class Compiles {
    private final Path java;
    private final Path annotations;
    private final Path processor;
    private final Path folder;
    private final Path program;
    private final Path floor;

    /** @param folder an empty folder to work in */
    Compiles(Path jdk, Path annotations, Path processor, Path folder) throws IOException {
        this.java = jdk.resolve("bin/java");
        this.annotations = annotations;
        this.processor = processor;
        this.folder = folder;
        this.program = Unpacked.of(MeasuredJavac.class, folder.resolve("program"));
        this.floor = Unpacked.of(FloorProcessor.class, folder.resolve("floor"));
    }

    /** The median cost of each subject. */
    Map<Subject, Cost> run(Workload workload, int rounds) throws IOException, InterruptedException {
        Path sources = workload.write(Files.createDirectories(folder.resolve("sources")));
        Path generated = Files.createDirectories(folder.resolve("generated"));
        compile(Subject.ROUNDUP, sources, Optional.empty(), "-s", generated.toString());
        Optional<Path> catalog = anySource(generated);
        Map<Subject, List<Cost>> costs = new EnumMap<>(Subject.class);
        for (int round = 0; round < rounds; round++) {
            for (Subject subject : Subject.values()) {
                costs.computeIfAbsent(subject, any -> new ArrayList<>()).add(compile(subject, sources, catalog));
            }
        }
        Map<Subject, Cost> medians = new EnumMap<>(Subject.class);
        costs.forEach((subject, all) -> medians.put(subject, Cost.median(all)));
        return medians;
    }

    private static Optional<Path> anySource(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(".java")).findFirst();
        }
    }

    private Cost compile(Subject subject, Path sources, Optional<Path> catalog, String... more)
            throws IOException, InterruptedException {
        Path classes = folder.resolve("classes");
        delete(classes);
        Files.createDirectories(classes);
        List<String> command = new ArrayList<>(List.of(
                java.toString(),
                "-Xms8m", // as in javac's own launcher
                "-cp",
                program.toString(),
                MeasuredJavac.class.getName(),
                "-nowarn",
                "-cp",
                annotations.toString(),
                "-d",
                classes.toString(),
                "@" + sources));
        command.addAll(subject.options(floor, processor, catalog));
        command.addAll(List.of(more));
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.waitFor() != 0) {
            throw new IOException(subject + " does not compile: " + String.join(" ", command));
        }
        double wall = (System.nanoTime() - start) / 1e6;
        String[] figures = said.split(" ");
        return new Cost(wall, Double.parseDouble(figures[0]), Double.parseDouble(figures[1]) / 1024);
    }

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}

package dev.roundup.benchmarks.compile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Compares {@code roundup build} with javac, with and without Roundup as its processor. Each run is a process of its own,
 * measured by bash, and the programs take turns.
 *
 * <pre>
 * java -cp benchmarks/target/benchmarks.jar dev.roundup.benchmarks.compile.BuildComparison [ROUNDS]
 * </pre>
 */
public final class BuildComparison {
    private static final String BUILD = "roundup build";
    private static final String FIRST_BUILD = "roundup build, without an archive";

    private final Path folder;
    private final Path project = Path.of("").toAbsolutePath();

    private BuildComparison(Path folder) {
        this.folder = folder;
    }

    /** Run this in the project's folder, after {@code mvn package}. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int rounds = arguments.length == 0 ? 5 : Integer.parseInt(arguments[0]);
        Path folder = Files.createTempDirectory("builds");
        new BuildComparison(folder).run(rounds);
        Compiles.delete(folder);
    }

    private void run(int rounds) throws IOException, InterruptedException {
        System.out.println("| papers | with | passed | processor |");
        System.out.println("|---|---|---|---|");
        makeArchive();
        for (int papers : new int[] {11, 1_000, 4_000}) {
            Path sources = Files.createDirectories(folder.resolve("sources-" + papers));
            Path list = new Workload(papers, Workload.FileLayout.FILES).write(sources);
            Map<String, List<Cost>> costs = new LinkedHashMap<>();
            for (int round = 0; round < rounds; round++) {
                for (Map.Entry<String, String> command : commands(sources, list).entrySet()) {
                    costs.computeIfAbsent(command.getKey(), any -> new ArrayList<>())
                            .add(cost(command.getValue()));
                }
            }
            costs.forEach((name, all) -> {
                Cost median = Cost.median(all);
                System.out.printf(
                        "| %,d | %s | %.2f s | %.2f s |%n", papers, name, median.wall() / 1000, median.cpu() / 1000);
            });
        }
    }

    private Map<String, String> commands(Path sources, Path list) throws IOException {
        String javac = "javac -nowarn -cp '" + jar("annotations") + "' -d '" + folder.resolve("classes") + "' '@" + list
                + "' ";
        Map<String, String> commands = new LinkedHashMap<>();
        commands.put("javac with Roundup", javac + "--processor-path '" + jar("processor") + "'");
        commands.put("javac `-proc:none`", javac + "-proc:none");
        commands.put(FIRST_BUILD, build("/dev/null/none", sources));
        commands.put(BUILD, build(cache(), sources));
        return commands;
    }

    private String cache() {
        return folder.resolve("cache").toString();
    }

    private String build(String cache, Path sources) {
        return "XDG_CACHE_HOME='" + cache + "' ROUNDUP_JAR='" + project.resolve("cli/target/roundup.jar") + "' '"
                + project.resolve("cli/src/main/launcher/roundup") + "' build '" + sources + "' --out '"
                + folder.resolve("site") + "'";
    }

    /** The first build starts to make the archive of classes. */
    private void makeArchive() throws IOException, InterruptedException {
        Path sources = Files.createDirectories(folder.resolve("sources-1"));
        new Workload(1, Workload.FileLayout.FILES).write(sources);
        cost(build(cache(), sources));
        Path notes = folder.resolve("cache/roundup");
        while (true) {
            try (Stream<Path> files = Files.list(notes)) {
                Path note = files.filter(file -> file.toString().endsWith(".txt"))
                        .findFirst()
                        .orElseThrow();
                if (!Files.readString(note).startsWith("0\n")) {
                    return;
                }
            }
            Thread.sleep(200);
        }
    }

    /** Runs a command. Bash adds up the processor time of all its processes. */
    private Cost cost(String command) throws IOException, InterruptedException {
        Files.createDirectories(folder.resolve("classes"));
        Process process = new ProcessBuilder(
                        "bash", "-c", "TIMEFORMAT='%R %U %S'; time { " + command + " > /dev/null 2>&1 || [ $? = 1 ]; }")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.waitFor() != 0) {
            throw new IOException("failed: " + command);
        }
        String[] seconds = said.split(" ");
        return new Cost(
                1000 * Double.parseDouble(seconds[0]),
                1000 * (Double.parseDouble(seconds[1]) + Double.parseDouble(seconds[2])),
                0);
    }

    private Path jar(String module) throws IOException {
        try (Stream<Path> files = Files.list(project.resolve(module).resolve("target"))) {
            return files.filter(file ->
                            file.getFileName().toString().matches("roundup-" + module + "-[^-]*(-SNAPSHOT)?\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("no jar of " + module + "; run mvn package"));
        }
    }
}

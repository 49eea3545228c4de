package dev.roundup.benchmarks.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Compares {@code roundup build} with javac, with and without Roundup as its processor, and with Eleventy and Astro, which
 * npm installs. Each run is a process of its own, measured by bash, and the programs take turns. Then compares
 * {@code roundup preview} with Eleventy's server.
 *
 * <pre>
 * java -cp benchmarks/target/benchmarks.jar dev.roundup.benchmarks.compile.BuildComparison [ROUNDS [PAPERS…]]
 * </pre>
 */
public final class BuildComparison {
    private static final String PAGE = "roundup/days-2024/index.html";
    private static final int SAVES = 4;

    private final Path folder;
    private final Path project = Path.of("").toAbsolutePath();
    private final Peers peers;
    private final List<String> saves = new ArrayList<>();

    private BuildComparison(Path folder) throws IOException, InterruptedException {
        this.folder = folder;
        this.peers = Peers.install(project);
    }

    /** Run this in the project's folder, after {@code mvn package}. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int rounds = arguments.length == 0 ? 5 : Integer.parseInt(arguments[0]);
        List<Integer> sizes = arguments.length < 2
                ? List.of(11, 1_000, 4_000)
                : Stream.of(arguments).skip(1).map(Integer::valueOf).toList();
        Path folder = Files.createTempDirectory("builds");
        new BuildComparison(folder).run(rounds, sizes);
        Compiles.delete(folder);
    }

    private void run(int rounds, List<Integer> sizes) throws IOException, InterruptedException {
        System.out.printf("%s; %s; %d rounds%n%n", Machine.description(), peers.versions(), rounds);
        System.out.println("| papers | with | passed | processor | load |");
        System.out.println("|---|---|---|---|---|");
        makeArchive();
        for (int papers : sizes) {
            Path sources = Files.createDirectories(folder.resolve("sources-" + papers));
            Path list = new Workload(papers, Workload.FileLayout.FILES).write(sources);
            peers.write(papers);
            compareBuilds(papers, rounds, programs(sources, list));
            compareSaves(papers, rounds, sources);
        }
        System.out.println("\n| papers | with | from save to page | load |");
        System.out.println("|---|---|---|---|");
        saves.forEach(System.out::print);
    }

    private static void compareBuilds(int papers, int rounds, List<BuildProgram> programs)
            throws IOException, InterruptedException {
        Map<String, List<Cost>> costs = new LinkedHashMap<>();
        for (int round = 0; round < rounds; round++) {
            for (BuildProgram program : programs) {
                costs.computeIfAbsent(program.name(), any -> new ArrayList<>()).add(program.run(papers));
            }
        }
        String load = Machine.load();
        costs.forEach((name, all) -> {
            Cost median = Cost.median(all);
            System.out.printf(
                    "| %,d | %s | %.2f s | %.2f s | %s |%n",
                    papers, name, median.wall() / 1000, median.cpu() / 1000, load);
        });
    }

    private void compareSaves(int papers, int rounds, Path sources) throws IOException, InterruptedException {
        Map<String, Cost> costs =
                SaveComparison.run(papers, SAVES * rounds, roundup(cache(), "preview", sources), sources, peers);
        String load = Machine.load();
        costs.forEach((name, cost) ->
                saves.add(String.format("| %,d | %s | %.0f ms | %s |%n", papers, name, cost.wall(), load)));
    }

    private List<BuildProgram> programs(Path sources, Path list) throws IOException {
        Path classes = folder.resolve("classes");
        String javac = "mkdir -p '" + classes + "' && javac -nowarn -cp '" + jar("annotations") + "' -d '" + classes
                + "' '@" + list + "' ";
        List<BuildProgram> programs = new ArrayList<>(List.of(
                new BuildProgram(
                        "javac with Roundup",
                        javac + "--processor-path '" + jar("processor") + "'",
                        classes,
                        Optional.of(classes.resolve("META-INF/resources").resolve(PAGE))),
                new BuildProgram("javac `-proc:none`", javac + "-proc:none", classes, Optional.empty()),
                build("roundup build, without an archive", "/dev/null/none", fresh(sources), sources),
                build("roundup build", cache(), fresh(sources), sources),
                // It finds what the one above has kept.
                build("roundup build again, one paper changed", cache(), edit(sources), sources)));
        programs.addAll(peers.programs());
        return programs;
    }

    private String cache() {
        return folder.resolve("cache").toString();
    }

    private static String fresh(Path sources) {
        return "rm -rf '" + sources.resolve(".roundup") + "'; ";
    }

    private static String edit(Path sources) {
        return "sed -i 's/title = \"/title = \"New /' '" + sources.resolve("gen/Paper5.java") + "'; ";
    }

    /** @param before commands that prepare the sources, with a semicolon at the end */
    private BuildProgram build(String name, String cache, String before, Path sources) {
        Path site = folder.resolve("site");
        return new BuildProgram(
                name,
                before + roundup(cache, "build", sources) + " --out '" + site + "' || [ $? = 1 ]",
                site,
                Optional.of(site.resolve(PAGE)));
    }

    private String roundup(String cache, String command, Path sources) {
        return "env XDG_CACHE_HOME='" + cache + "' ROUNDUP_JAR='" + project.resolve("cli/target/roundup.jar") + "' '"
                + project.resolve("cli/src/main/launcher/roundup") + "' " + command + " '" + sources + "'";
    }

    /** The first build starts to make the archive of classes. */
    private void makeArchive() throws IOException, InterruptedException {
        Path sources = Files.createDirectories(folder.resolve("sources-1"));
        new Workload(1, Workload.FileLayout.FILES).write(sources);
        build("the first build", cache(), "", sources).run(1);
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

    private Path jar(String module) throws IOException {
        try (Stream<Path> files = Files.list(project.resolve(module).resolve("target"))) {
            return files.filter(file ->
                            file.getFileName().toString().matches("roundup-" + module + "-[^-]*(-SNAPSHOT)?\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("no jar of " + module + "; run mvn package"));
        }
    }
}

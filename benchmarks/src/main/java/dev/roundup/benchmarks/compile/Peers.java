package dev.roundup.benchmarks.compile;

import dev.roundup.testing.PaperGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The projects of {@code benchmarks/peers}, which make a page of the same papers with Eleventy and Astro.
 *
 * @param folder a copy of them, with what npm installed
 */
record Peers(Path folder) {
    private static final String ELEVENTY = "node_modules/.bin/eleventy --config=eleventy/eleventy.config.js";
    private static final List<String> PROJECTS = List.of("eleventy", "astro");

    /** Installs what the projects need in a copy of them. */
    static Peers install(Path project) throws IOException, InterruptedException {
        Path folder = project.resolve("benchmarks/target/peers");
        BuildProgram.bash("mkdir -p '%1$s' && cp -R '%2$s/.' '%1$s' && cd '%1$s' && npm install --no-audit --no-fund"
                .formatted(folder, project.resolve("benchmarks/peers")));
        return new Peers(folder);
    }

    /** Gives both projects the same papers. */
    void write(int papers) throws IOException {
        Map<String, String> files = new PaperGenerator(papers, Workload.SEED).markdown();
        for (String project : PROJECTS) {
            Path content = Files.createDirectories(folder.resolve(project).resolve("papers"));
            try (var old = Files.newDirectoryStream(content, "*.md")) {
                for (Path file : old) {
                    Files.delete(file);
                }
            }
            for (Map.Entry<String, String> file : files.entrySet()) {
                Files.writeString(content.resolve(file.getKey()), file.getValue());
            }
        }
    }

    /** Builds without anything kept from an earlier build. */
    List<BuildProgram> programs() {
        Path site = folder.resolve("eleventy/_site");
        Path dist = folder.resolve("astro/dist");
        return List.of(
                new BuildProgram(
                        "Eleventy and KaTeX",
                        "cd '" + folder + "' && " + ELEVENTY + " --quiet",
                        site,
                        Optional.of(site.resolve("index.html"))),
                new BuildProgram(
                        "Astro, Zod and KaTeX",
                        "cd '" + folder.resolve("astro")
                                + "' && ASTRO_TELEMETRY_DISABLED=1 ../node_modules/.bin/astro build --force",
                        dist,
                        Optional.of(dist.resolve("index.html"))));
    }

    /** Eleventy, which builds again after each change. */
    Watcher watcher() throws IOException {
        Path page = folder.resolve("eleventy/_site/index.html");
        Files.deleteIfExists(page);
        return Watcher.eleventy("env -C '" + folder + "' " + ELEVENTY + " --serve", page);
    }

    /** The versions that npm installed. */
    String versions() throws IOException, InterruptedException {
        return BuildProgram.bash("""
                cd '%s' && node -e 'for (const name of ["@11ty/eleventy", "astro", "katex"])
                  console.log(name, JSON.parse(fs.readFileSync(`node_modules/${name}/package.json`)).version)' | paste -sd ,
                """.formatted(folder)).replace(",", ", ");
    }
}

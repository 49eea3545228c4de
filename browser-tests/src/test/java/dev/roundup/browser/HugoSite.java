package dev.roundup.browser;

import dev.roundup.testing.Installed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/** A site of roundups, built by the installed Hugo from their folders for Hugo and one layout. */
final class HugoSite {
    private static final Path HUGO = Path.of("/usr/bin/hugo");

    /** As free as a site can be: Markdown may hold HTML, and names of emoji become pictures. */
    private static final String CONFIGURATION = """
            baseURL = "https://lab.example.org/lab/"
            title = "Lab"
            enableEmoji = true
            disableKinds = ["taxonomy", "term", "sitemap"]
            [markup.goldmark.renderer]
            unsafe = true
            """;

    private final Path folder;

    private HugoSite(Path folder) {
        this.folder = folder;
    }

    /**
     * Builds the site. If Hugo is not installed, the test is skipped; with {@code CI=true} it fails instead.
     *
     * @param roundups the folders of roundups; the papers of each get a folder with its name
     */
    static HugoSite build(Path folder, Path roundups, String layout) {
        Installed.assume("HUGO", "no site is built", "hugo", HUGO.toString());
        try {
            try (Stream<Path> all = Files.list(roundups)) {
                for (Path roundup : all.toList()) {
                    copy(roundup.resolve("hugo/content/post"), folder.resolve("content/post"));
                    copy(
                            roundup.resolve("hugo/content/publication"),
                            folder.resolve("content/publication").resolve(roundup.getFileName()));
                    copy(roundup.resolve("hugo/layouts"), folder.resolve("layouts"));
                }
            }
            for (Map.Entry<String, String> file : Map.of(
                            "config.toml", CONFIGURATION,
                            "layouts/_default/single.html", layout,
                            "layouts/_default/list.html", "{{ range .RegularPages }}<p>{{ .Summary }}</p>{{ end }}")
                    .entrySet()) {
                Files.createDirectories(folder.resolve(file.getKey()).getParent());
                Files.writeString(folder.resolve(file.getKey()), file.getValue());
            }
            Path log = folder.resolve("log.txt");
            int exit = new ProcessBuilder(
                            HUGO.toString(),
                            "--buildFuture",
                            "--cacheDir",
                            folder.resolve("cache").toString())
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start()
                    .waitFor();
            String said = Files.readString(log);
            if (exit != 0 || said.contains("WARN") || said.contains("ERROR")) {
                throw new AssertionError("hugo: " + exit + "\n" + said);
            }
            return new HugoSite(folder.resolve("public"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** The folder of a page, such as {@code post/days}. */
    Path folder(String path) {
        return folder.resolve(path);
    }

    private static void copy(Path from, Path to) throws IOException {
        if (!Files.exists(from)) {
            return;
        }
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.write(copy, Files.readAllBytes(file));
            }
        }
    }
}

package dev.roundup.browser;

import dev.roundup.testing.Installed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A site of roundups, built by the installed Jekyll from the folders of roundups and one layout. */
final class JekyllSite {
    private static final Path JEKYLL = Path.of("/usr/bin/jekyll");
    private static final String ROUNDUPS = "META-INF/resources/roundup";
    private static final String CONFIGURATION = "permalink: /posts/:title.html\nfuture: true\n";

    private final Path folder;

    private JekyllSite(Path folder) {
        this.folder = folder;
    }

    /**
     * Builds the site. If Jekyll is not installed, the test is skipped; with {@code CI=true} it fails instead.
     *
     * @param classes a class output with roundups
     */
    static JekyllSite build(Path folder, Path classes, String layout) {
        Installed.assume("JEKYLL", "no site is built", "jekyll", JEKYLL.toString());
        try {
            copy(classes.resolve(ROUNDUPS), folder.resolve("roundup"));
            Files.createDirectories(folder.resolve("_layouts"));
            Files.writeString(folder.resolve("_layouts/post.html"), layout);
            Files.writeString(folder.resolve("_config.yml"), CONFIGURATION);
            Path log = folder.resolve("_log.txt");
            int exit = new ProcessBuilder(JEKYLL.toString(), "build", "--disable-disk-cache", "--trace")
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start()
                    .waitFor();
            String said = Files.readString(log);
            if (exit != 0 || said.contains("Warning") || said.contains("Error")) {
                throw new AssertionError("jekyll: " + exit + "\n" + said);
            }
            return new JekyllSite(folder.resolve("_site"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    Path folder() {
        return folder;
    }

    /** The page that Jekyll made from the post of a roundup. */
    Path post(String slug) {
        return folder.resolve("posts").resolve(slug + ".html");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.createDirectories(to.resolve(from.relativize(file)).getParent());
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }
}

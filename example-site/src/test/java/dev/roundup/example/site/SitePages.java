package dev.roundup.example.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The pages of the compiled site. */
final class SitePages {
    static final Path FOLDER = Path.of("target/classes/META-INF/resources/roundup");

    private SitePages() {}

    /** All pages, as paths from the folder of the site. */
    static List<String> all() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> !path.contains("_posts/"))
                    .sorted()
                    .toList();
        }
    }

    static Document page(String path) {
        return Jsoup.parse(text(path), path);
    }

    static String text(String path) {
        try {
            return Files.readString(FOLDER.resolve(path));
        } catch (IOException missing) {
            throw new AssertionError(missing);
        }
    }
}

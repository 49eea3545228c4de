package dev.roundup.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The generated page on the class path. */
final class Page {
    private static final String RESOURCE = "/META-INF/resources/roundup/neurips-2023/index.html";

    private Page() {}

    /** From JDK 23 on, a processor that is only on the class path does not run, and javac does not say so. */
    static Path file() {
        URL page = Page.class.getResource(RESOURCE);
        assertThat(page)
                .withFailMessage("the page is missing: the processor did not run (no %s on the class path)", RESOURCE)
                .isNotNull();
        try {
            return Path.of(page.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static Document document() {
        try {
            return Jsoup.parse(file(), "UTF-8");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The pictures that are published with the page. */
    static List<Path> pictures() {
        try (Stream<Path> files = Files.list(file().getParent())) {
            return files.filter(file -> file.toString().endsWith(".svg"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

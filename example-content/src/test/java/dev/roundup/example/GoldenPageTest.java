package dev.roundup.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Compares the page and the files beside it, byte for byte, with copies that somebody has checked.
 *
 * <p>After an intended change, run {@code mvn test -Droundup.golden=write} to write new copies. Look at the difference
 * in version control, and commit it with the change. The run that writes always fails, so that it cannot be mistaken
 * for a successful comparison.
 */
class GoldenPageTest {
    /** In Maven and in the IDEs, tests run in the folder of their module. */
    private static final Path FOLDER = Path.of("src/test/resources");

    @ParameterizedTest
    @CsvSource({
        "index.html, index.golden.html",
        "_posts/2023-11-20-neurips-2023.html, post.golden.html",
        "papers.bib, papers.golden.bib",
        "papers.json, papers.golden.json",
        "feed.xml, feed.golden.xml"
    })
    void the_file_is_the_golden_one(String name, String goldenName) throws IOException {
        String file = withoutFace(Files.readString(Page.file().resolveSibling(name)));
        Path golden = FOLDER.resolve(goldenName);
        if ("write".equals(System.getProperty("roundup.golden"))) {
            Files.writeString(golden, file);
            fail("%s was written, nothing was compared: run again without -Droundup.golden", golden);
        }
        assertThat(golden)
                .withFailMessage("%s is missing: write it with -Droundup.golden=write", golden)
                .exists();
        assertThat(file).isEqualTo(Files.readString(golden));
    }

    @Test
    void the_page_is_light() throws IOException {
        String html = Files.readString(Page.file());
        byte[] bytes = withoutFace(html).getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(zipped)) {
            gzip.write(bytes);
        }

        assertThat(bytes.length).isLessThanOrEqualTo(70_000);
        assertThat(zipped.size()).isLessThanOrEqualTo(20_000);
        assertThat(html.getBytes(StandardCharsets.UTF_8).length - bytes.length).isBetween(1, 30_000);
    }

    /** The page without the data of its text face, which nobody can read. */
    private static String withoutFace(String html) {
        return html.replaceFirst("data:font/woff2;base64,[^)]*", "data:,");
    }
}

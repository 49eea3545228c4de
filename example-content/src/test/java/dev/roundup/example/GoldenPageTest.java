package dev.roundup.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The page and the formats beside it, byte for byte, as they were last looked at and found good.
 *
 * <p>After a wanted change, write them anew with {@code mvn test -Droundup.golden=write}, look at the difference in
 * version control, and commit it with the change. The run that writes fails, so that it cannot pass for one that
 * compared.
 */
class GoldenPageTest {
    /** Where a module's tests run, in Maven and in the IDEs, is the module's folder. */
    private static final Path FOLDER = Path.of("src/test/resources");

    @ParameterizedTest
    @CsvSource({
        "index.html, index.golden.html",
        "_posts/2023-11-20-neurips-2023.html, post.golden.html",
        "papers.bib, papers.golden.bib",
        "papers.json, papers.golden.json",
        "feed.xml, feed.golden.xml"
    })
    void theFileIsTheGoldenOne(String name, String goldenName) throws IOException {
        Path file = Page.file().resolveSibling(name);
        Path golden = FOLDER.resolve(goldenName);
        if ("write".equals(System.getProperty("roundup.golden"))) {
            Files.copy(file, golden, StandardCopyOption.REPLACE_EXISTING);
            fail("%s was written, nothing was compared: run again without -Droundup.golden", golden);
        }
        assertThat(golden)
                .withFailMessage("%s is missing: write it with -Droundup.golden=write", golden)
                .exists();
        // The first shows the lines that differ, the second sees line ends and the end of the file too.
        assertThat(file).hasSameTextualContentAs(golden);
        assertThat(file).hasSameBinaryContentAs(golden);
    }
}

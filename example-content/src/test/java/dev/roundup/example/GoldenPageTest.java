package dev.roundup.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.Test;

/**
 * The page, byte for byte, as it was last looked at and found good.
 *
 * <p>After a wanted change, write it anew with {@code mvn test -Droundup.golden=write}, look at the difference in
 * version control, and commit it with the change. The run that writes fails, so that it cannot pass for one that
 * compared.
 */
class GoldenPageTest {
    /** Where a module's tests run, in Maven and in the IDEs, is the module's folder. */
    private static final Path GOLDEN = Path.of("src/test/resources/index.golden.html");

    @Test
    void thePageIsTheGoldenOne() throws IOException {
        Path page = Page.file();
        if ("write".equals(System.getProperty("roundup.golden"))) {
            Files.copy(page, GOLDEN, StandardCopyOption.REPLACE_EXISTING);
            fail("%s was written, nothing was compared: run again without -Droundup.golden", GOLDEN);
        }
        assertThat(GOLDEN)
                .withFailMessage("%s is missing: write it with -Droundup.golden=write", GOLDEN)
                .exists();
        // The first shows the lines that differ, the second sees line ends and the end of the file too.
        assertThat(page).hasSameTextualContentAs(GOLDEN);
        assertThat(page).hasSameBinaryContentAs(GOLDEN);
    }
}

package dev.roundup.processor.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import dev.roundup.processor.render.cite.CitedPapers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compares the formats other than the page with golden files. {@code -Droundup.golden=write} writes these again. */
class GoldenFormatsTest {
    private static final Path FOLDER = Path.of("src/test/resources/dev/roundup/processor/render/cited");

    @ParameterizedTest
    @ValueSource(strings = {"papers.bib", "papers.json", "feed.xml"})
    void is_the_golden_one(String name) throws IOException {
        String file = Pages.files(CitedPapers.roundup()).getOrDefault(name, "");
        Path golden = FOLDER.resolve(name);
        if ("write".equals(System.getProperty("roundup.golden"))) {
            Files.createDirectories(FOLDER);
            Files.writeString(golden, file);
            fail("%s was written, nothing was compared".formatted(golden));
        }
        assertThat(file).isEqualTo(Files.readString(golden));
    }
}

package dev.roundup.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.browser.Chromium.Scheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Takes pictures of the page for people to look at, in {@code target/screenshots}. */
class ScreenshotTest extends ExamplePageTest {
    @ParameterizedTest
    @CsvSource({"390, LIGHT", "390, DARK", "1280, LIGHT", "1280, DARK"})
    void the_whole_page_is_taken(int width, Scheme scheme) throws IOException {
        chromium.scheme(scheme).open(page(), width);
        chromium.driver().executeAsyncScript(Resource.text("shifts.js"));
        chromium.driver().executeScript("scrollTo(0, 0)");

        byte[] picture = Base64.getDecoder().decode((String) chromium.driver()
                .executeCdpCommand("Page.captureScreenshot", Map.of("captureBeyondViewport", true))
                .get("data"));

        Path file = Path.of("target/screenshots/" + width + "-" + scheme.name().toLowerCase() + ".png");
        Files.createDirectories(file.getParent());
        Files.write(file, picture);
        assertThat(picture).hasSizeGreaterThan(50_000);
    }
}

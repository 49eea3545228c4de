package dev.roundup.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.JavascriptException;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Somebody edits a copy of the example, and watches its page. */
class PreviewTest {
    private static final Path EXAMPLE = Path.of("../example-content/src/main");
    private static final String PAGE = "/roundup/neurips-2023/";
    private static final String PANEL = "document.querySelector('roundup-preview').shadowRoot.querySelector('details')";

    private static final String PLACE =
            "Math.round(document.querySelector('.paper:nth-of-type(4)').getBoundingClientRect().top)";

    private static Chromium chromium;

    @TempDir
    Path folder = Path.of("");

    private RunningPreview preview;

    @BeforeAll
    static void startBrowser() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void stopBrowser() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @BeforeEach
    void openCopyOfExample() throws IOException {
        Path from = EXAMPLE.toAbsolutePath().normalize();
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve("src/main").resolve(from.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        preview = new RunningPreview(folder);
    }

    @AfterEach
    void endPreview() throws InterruptedException {
        chromium.open("about:blank");
        preview.close();
    }

    private Path source(String name) {
        return folder.resolve("src/main/java/dev/roundup/example/neurips2023/" + name);
    }

    private void edit(String name, String what, String by) throws IOException {
        String text = Files.readString(source(name));
        assertThat(text).contains(what);
        Files.writeString(source(name), text.replace(what, by));
    }

    /** The page may be loaded again at any moment, so a look at it may fail and is repeated. */
    private static void await(String condition) {
        new WebDriverWait(chromium.driver(), Duration.ofSeconds(60), Duration.ofMillis(20))
                .ignoring(JavascriptException.class)
                .withMessage(condition)
                .until((WebDriver any) -> Boolean.TRUE.equals(chromium.evaluate(condition)));
    }

    private static String panel() {
        return (String) chromium.evaluate(PANEL + ".textContent");
    }

    @Test
    void an_edit_shows_and_a_mistake_lies_over_the_last_good_page_until_it_is_corrected() throws Exception {
        chromium.open(preview.address(PAGE), 1280);
        edit("RotatingFeatures.java", "\"Rotating Features for Object Discovery\"", "\"Turning Features\"");
        await("document.body.innerText.includes('Turning Features')");
        assertThat(chromium.evaluate(PANEL)).isNull();

        edit("RotatingFeatures.java", "Francesco", "Francesco*");
        await(PANEL + ".open");
        assertThat(panel())
                .contains(
                        "1 error. This is the last good page",
                        "author-marker",
                        "RotatingFeatures.java:20:",
                        "help: write \"Francesco Locatello\"");
        await("document.body.innerText.includes('Turning Features')");

        edit("RotatingFeatures.java", "Francesco*", "Francesco");
        await(PANEL + " === null");
    }

    @Test
    void a_mistake_in_the_java_is_shown_at_its_line() throws Exception {
        chromium.open(preview.address(PAGE), 1280);
        String text = Files.readString(source("RotatingFeatures.java"));
        long line = text.substring(0, text.indexOf("interface")).lines().count() + 1;
        edit("RotatingFeatures.java", "interface", "interfce");
        await(PANEL + ".open");
        assertThat(panel()).contains("javac", "RotatingFeatures.java:" + line, "interfce RotatingFeatures", "^");
        edit("RotatingFeatures.java", "interfce", "interface");
        await(PANEL + " === null");
    }

    @Test
    void a_new_paper_shows_and_a_deleted_picture_is_told() throws Exception {
        chromium.open(preview.address(PAGE), 1280);
        Files.writeString(source("Kites.java"), """
                package dev.roundup.example.neurips2023;

                import dev.roundup.Arxiv;
                import dev.roundup.GitHub;
                import dev.roundup.Paper;

                @Paper(title = "Kites in Strong Winds", authors = "Ada Lane")
                @Arxiv("2306.00601")
                @GitHub("sample/kites")
                interface Kites {}
                """);
        // The links of the paper at the top have numbered ids, which the new paper before it changes.
        chromium.evaluate("document.querySelector('#memory-perturbation-equation .links').scrollIntoView()");
        String place =
                "Math.round(document.getElementById('memory-perturbation-equation').getBoundingClientRect().top)";
        Object top = chromium.evaluate(place);
        edit("NeurIps2023.java", "RotatingFeatures.class", "RotatingFeatures.class, Kites.class");
        await("document.body.innerText.includes('Kites in Strong Winds')");
        await("document.readyState === 'complete'");
        await(place + " === " + top);

        Path pictures = folder.resolve("src/main/resources/dev/roundup/example/neurips2023");
        Path picture = pictures.resolve("rotating-features.svg");
        byte[] drawing = Files.readAllBytes(picture);
        Files.delete(picture);
        await(PANEL + ".textContent.includes('figure-missing')");
        Files.write(picture, drawing);
        await(PANEL + " === null");
    }

    @Test
    void filters_folds_and_the_place_on_the_page_stay() throws Exception {
        chromium.open(preview.address(PAGE) + "?topic=Equivariance", 1280);
        long shown = (Long) chromium.run("shown-papers.js");
        assertThat(shown).isPositive().isLessThan(11);
        edit("CliffordGroupEquivariantNeuralNetworks.java", "\"Clifford Group", "\"Unlike Group");
        await("document.body.innerText.includes('Unlike Group')");
        assertThat(chromium.run("shown-papers.js")).isEqualTo(shown);

        chromium.open(preview.address(PAGE), 1280);
        chromium.evaluate("document.querySelector('.paper:nth-of-type(4)').scrollIntoView()");
        chromium.evaluate("document.querySelector('.paper:nth-of-type(4) details').open = true");
        Object place = chromium.evaluate(PLACE);
        edit(
                "CliffordGroupEquivariantNeuralNetworks.java",
                "@Abstract(\"\"\"",
                "@Abstract(\"\"\"\nA first paragraph.\n\n");
        await("document.body.innerText.includes('A first paragraph.')");
        await("document.readyState === 'complete'");
        assertThat(chromium.evaluate("document.querySelector('.paper:nth-of-type(4) details').open"))
                .isEqualTo(true);
        await(PLACE + " === " + place);
    }

    @Test
    void the_index_leads_to_the_page() throws Exception {
        chromium.open(preview.address("/"), 1280);
        assertThat(chromium.evaluate("document.querySelector('a').textContent"))
                .isEqualTo("AMLab Papers at NeurIPS 2023");
        assertThat(chromium.evaluate("document.querySelector('a').pathname")).isEqualTo(PAGE);
    }
}

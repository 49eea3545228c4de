package dev.roundup.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.browser.Chromium.Scheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

/**
 * The look of formulas, measured by their boxes and taken as pictures to {@code target/screenshots}. All of this holds
 * with every font; a font that is not installed means the browser's own choice.
 */
class FormulaLookTest {
    @TempDir
    static Path folder;

    private static Chromium chromium;
    private static LocalSite site;

    @BeforeAll
    static void start() {
        Path output = FormulaPage.compile(folder);
        chromium = Chromium.start();
        site = LocalSite.of(output);
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
            site.close();
        }
    }

    /** Fonts with measures for formulas, one without any, and the one that the browser chooses. */
    static Stream<String> fonts() {
        return Stream.of(
                "math",
                "Latin Modern Math",
                "STIX Two Math",
                "STIX Math",
                "Noto Sans Math",
                "TeX Gyre DejaVu Math",
                "DejaVu Math TeX Gyre",
                "DejaVu Sans");
    }

    @ParameterizedTest
    @MethodSource("fonts")
    void boxes_are_as_in_tex(String font) throws IOException {
        open(FormulaPage.PAGE, 1280);
        chromium.driver()
                .executeScript(
                        "for (const math of document.querySelectorAll('math')) math.style.fontFamily = arguments[0]",
                        font.equals("math") ? font : '"' + font + '"');
        picture("formulas-" + font.replace(' ', '-').toLowerCase());

        Map<?, ?> boxes = (Map<?, ?>) chromium.run("formula-faults.js");

        assertThat((List<?>) boxes.get("faults")).isEmpty();
        assertThat(((Map<?, ?>) boxes.get("measured")))
                .hasSize(12)
                .allSatisfy((kind, count) -> assertThat((Long) count).isPositive());
    }

    @Test
    void there_are_many() {
        open(FormulaPage.PAGE, 1280);
        assertThat(FormulaPage.formulas()).hasSizeGreaterThanOrEqualTo(80);
        assertThat((Long) chromium.evaluate("document.querySelectorAll('.prose math').length"))
                .isEqualTo(FormulaPage.formulas().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {FormulaPage.PAGE, FormulaPage.POST})
    void a_wide_formula_does_not_make_the_page_scroll(String page) {
        open(page, 320);

        assertThat((List<?>) chromium.run("overflowing.js")).isEmpty();
        assertThat((Long) chromium.evaluate(
                        "[...document.querySelectorAll('.wide')].filter(box => box.scrollWidth > 320).length"))
                .isGreaterThanOrEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {FormulaPage.PAGE, FormulaPage.POST})
    void spaces_in_formulas_are_kept(String page) {
        open(page, 1280);

        assertThat((List<?>) chromium.evaluate("[...document.querySelectorAll('mspace[width]')].map(space =>"
                        + " space.getBoundingClientRect().width / parseFloat(space.getAttribute('width')) > 0)"))
                .isNotEmpty()
                .allSatisfy(kept -> assertThat((Boolean) kept).isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {FormulaPage.PAGE, FormulaPage.POST})
    void the_keyboard_reaches_a_wide_formula_and_scrolls_it(String page) {
        open(page, 320);
        Actions keys = new Actions(chromium.driver());
        for (int steps = 0; steps < 100; steps++) {
            keys.sendKeys(Keys.TAB).perform();
            if ((Boolean) chromium.evaluate("document.activeElement.matches('.paper .wide.block')")) {
                keys.sendKeys(Keys.ARROW_RIGHT, Keys.ARROW_RIGHT).perform();
                assertThat((Boolean) chromium.driver().executeAsyncScript(Resource.text("scrolled.js")))
                        .isTrue();
                return;
            }
        }
        throw new AssertionError("the tabulator does not reach it");
    }

    @Test
    void the_keyboard_stops_only_at_what_scrolls() {
        open(FormulaPage.PAGE, 1280);

        Map<?, ?> stops = (Map<?, ?>) chromium.driver().executeAsyncScript(Resource.text("formula-stops.js"));
        assertThat((Long) stops.get("scrolling")).isPositive();
        assertThat((Long) stops.get("still")).isPositive();
        assertThat((List<?>) stops.get("wrong")).isEmpty();
    }

    @Test
    void what_is_copied_has_the_tex() {
        chromium.command(
                "Browser.grantPermissions",
                Map.of("permissions", List.of("clipboardReadWrite", "clipboardSanitizedWrite")));
        open(FormulaPage.PAGE, 1280);

        assertThat(copied("getSelection().selectAllChildren(document.querySelector('.abstract p:last-of-type'))"))
                .isEqualTo("The norm \\(\\|x\\|_2\\) of this is small.");
        assertThat(copied("getSelection().selectAllChildren(document.querySelector('.abstract p:last-of-type mi'))"))
                .isEqualTo("\\(\\|x\\|_2\\)");
        assertThat(copied("getSelection().selectAllChildren(document.querySelector('.abstract'))"))
                .contains("Words before \\(\\mathcal{L}")
                .contains("\n\\[\\mathcal{L}")
                .contains("\nThe norm");
        assertThat(copied("getSelection().selectAllChildren(document.querySelector('.authors'))"))
                .isEqualTo("Ada Example");
        assertThat(chromium.evaluate("document.body.lastElementChild.localName"))
                .isEqualTo("script");
    }

    private static String copied(String selected) {
        chromium.driver().executeScript(selected);
        new Actions(chromium.driver())
                .keyDown(Keys.CONTROL)
                .sendKeys("c")
                .keyUp(Keys.CONTROL)
                .perform();
        return (String)
                chromium.driver().executeAsyncScript("navigator.clipboard.readText().then(arguments[0], arguments[0])");
    }

    private static void open(String page, int width) {
        chromium.scheme(Scheme.LIGHT)
                .open("about:blank")
                .open(site.address(page), width)
                .run("unfold.js");
    }

    private static void picture(String name) throws IOException {
        byte[] picture = Base64.getDecoder().decode((String) chromium.driver()
                .executeCdpCommand("Page.captureScreenshot", Map.of("captureBeyondViewport", true))
                .get("data"));
        Path file = Path.of("target/screenshots/" + name + ".png");
        Files.createDirectories(file.getParent());
        Files.write(file, picture);
    }
}

package dev.roundup.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;

/**
 * A post keeps its look in a theme that has rules for all elements and important ones for classes, and makes the page
 * dark without telling the browser.
 */
class PostThemeTest {
    @TempDir
    static Path folder;

    private static Chromium chromium;
    private static LocalSite site;

    @BeforeAll
    static void start() throws IOException {
        JekyllSite built = JekyllSite.build(folder, Example.folder(), Resource.text("theme.html"));
        chromium = Chromium.start();
        site = LocalSite.of(built.folder());
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
            site.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"light, 320, block", "light, 1280, grid", "dark, 400, block", "dark, 1280, grid"})
    void its_parts_look_as_they_should(String theme, int width, String layout) {
        chromium.open(site.address("posts/neurips-2023.html"), width);
        chromium.driver().executeScript("document.documentElement.dataset.theme = arguments[0]", theme);

        assertThat((List<?>) chromium.run("overflowing.js")).isEmpty();
        assertThat((List<?>) chromium.run("faint-texts.js")).isEmpty();
        assertThat(style(".paper", "display")).isEqualTo(layout);
        assertThat(style(".paper", "backgroundColor")).isEqualTo("rgba(0, 0, 0, 0)");
        assertThat(style(".title", "textTransform")).isEqualTo("none");
        assertThat(style(".badge.highlight", "color")).isEqualTo("rgb(0, 0, 0)");
        assertThat(style(".badge.highlight", "backgroundColor")).isEqualTo("rgb(255, 204, 0)");
        assertThat(style(".venue a", "color")).isEqualTo(style(".page-title", "color"));
        assertThat(style(".authors", "display")).isEqualTo("block");
        assertThat(style(".links", "display")).isEqualTo("flex");
        assertThat(style(".paper", "opacity")).isEqualTo("1");
        assertThat(style(".abstract p", "letterSpacing")).isEqualTo("normal");
        assertThat(style(".title a", "color")).isEqualTo(style(".page-title", "color"));
        assertThat(style(".links a", "backgroundColor")).isEqualTo("rgba(0, 0, 0, 0)");
        assertThat(style(".links a", "color"))
                .isEqualTo(theme.equals("dark") ? "rgb(136, 204, 255)" : "rgb(0, 102, 204)");
        assertThat(style(".abstract p", "textIndent")).isEqualTo("0px");
        assertThat(style(".contents", "position")).isEqualTo("static");
        assertThat(style(".figure img", "filter")).isEqualTo("none");
        assertThat(style(".figure img", "borderTopWidth")).isEqualTo("0px");
        assertThat(style("math", "color")).isEqualTo(style("body", "color"));
        assertThat(chromium.evaluate("[...document.querySelectorAll('.figure img')].every(img =>"
                        + " Math.abs(img.clientWidth / img.clientHeight - img.getAttribute('width')"
                        + " / img.getAttribute('height')) < .05)"))
                .isEqualTo(true);
    }

    /** Lines of 60 to 75 characters, and never under 50 beside a figure, even in a wide face. */
    @ParameterizedTest
    @CsvSource({
        "768, block, 60",
        "896, block, 60",
        "928, grid, 50",
        "1024, grid, 50",
        "1280, grid, 60",
        "1920, grid, 60"
    })
    void its_lines_are_neither_short_nor_long(int width, String layout, int least) {
        chromium.open(site.address("posts/neurips-2023.html"), width);
        chromium.driver()
                .executeScript("document.body.style = 'max-width: none; font: 16px/1.5 DejaVu Sans, sans-serif'");

        assertThat(style(".paper", "display")).isEqualTo(layout);
        Map<?, ?> lines = (Map<?, ?>) chromium.run("line-lengths.js", ".roundup .abstract p");
        assertThat(((Number) lines.get("count")).intValue()).isGreaterThan(5);
        assertThat(((Number) lines.get("median")).doubleValue()).isBetween((double) least, 75.0);
    }

    /** No script runs in a post, so citing is a matter of unfolding. */
    @Test
    void a_citation_can_be_read_without_a_script() {
        chromium.open(site.address("posts/neurips-2023.html"), 390);

        assertThat(chromium.evaluate("document.querySelectorAll('.roundup :is(script, button)').length"))
                .isEqualTo(0L);
        chromium.driver().findElement(By.cssSelector(".cite > summary")).click();
        assertThat(chromium.driver()
                        .findElement(By.cssSelector(".cite[open] > pre"))
                        .getText())
                .startsWith("@inproceedings{");
        assertThat((List<?>) chromium.run("overflowing.js")).isEmpty();
        assertThat((List<?>) chromium.run("faint-texts.js")).isEmpty();
    }

    private static Object style(String query, String property) {
        return chromium.evaluate("getComputedStyle(document.querySelector('%s')).%s".formatted(query, property));
    }
}

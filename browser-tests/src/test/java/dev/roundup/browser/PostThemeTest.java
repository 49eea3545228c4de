package dev.roundup.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A post keeps its look in a theme that has rules for all elements and makes the page dark without telling the browser.
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
        assertThat(style(".paper", "display")).isEqualTo(layout);
        assertThat(style(".paper", "backgroundColor")).isEqualTo("rgba(0, 0, 0, 0)");
        assertThat(style(".title", "textTransform")).isEqualTo("none");
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

    private static Object style(String query, String property) {
        return chromium.evaluate("getComputedStyle(document.querySelector('%s')).%s".formatted(query, property));
    }
}

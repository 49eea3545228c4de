package dev.roundup.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.browser.Chromium.Scheme;
import java.io.IOException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.print.PrintOptions;

/** The page in windows of all widths, over a slow connection and on paper. */
class LayoutTest extends ExamplePageTest {
    /** The width of A4 without its margins of 2 cm, in CSS pixels. */
    private static final int PAPER = 643;

    @AfterEach
    void scripts() {
        chromium.scripts(true);
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 390, 768, 1024, 1280, 1920})
    void nothing_is_wider_than_the_window(int width) {
        chromium.scheme(Scheme.LIGHT).open(page(), width).run("unfold.js");

        assertThat((List<?>) chromium.run("overflowing.js")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void choices_take_one_line_each_on_a_phone(boolean scripts) {
        chromium.scripts(scripts).scheme(Scheme.LIGHT).open("about:blank").open(page(), 390);

        List<?> lines = (List<?>) chromium.evaluate("[...document.querySelectorAll('.filters fieldset')].map(choices =>"
                + " choices.clientHeight / choices.querySelector('.chip').offsetHeight)");
        assertThat(lines)
                .hasSize(3)
                .allSatisfy(
                        height -> assertThat(((Number) height).doubleValue()).isBetween(1.0, 2.0));
    }

    @Test
    void nothing_moves_when_pictures_come_late() {
        try (LocalSite slow = new LocalSite(Example.folder(), Duration.ofMillis(400))) {
            chromium.scheme(Scheme.LIGHT).open(slow.address(Example.PAGE), 1280);

            assertThat(((Number) chromium.driver().executeAsyncScript(Resource.text("shifts.js"))).doubleValue())
                    .isZero();
            assertThat((Boolean) chromium.evaluate(
                            "[...document.images].every(image => image.complete && image.naturalWidth > 0)"))
                    .isTrue();
        }
    }

    @Test
    void nothing_is_cut_off_on_paper() throws IOException {
        chromium.media("print", Scheme.LIGHT).open(page(), PAPER);
        assertThat((List<?>) chromium.run("overflowing.js")).isEmpty();

        String text = text(chromium.driver().print(new PrintOptions()).getContent());
        List<?> titles = (List<?>) chromium.evaluate(
                "[...document.querySelectorAll('.title')].map(title =>" + " title.textContent.replace(/\\s+/g, ''))");
        assertThat(titles).hasSize(11).allSatisfy(title -> assertThat(text).contains((String) title));
        chromium.media("screen", Scheme.LIGHT);
    }

    /** All text of a PDF without white space, because lines can break anywhere. */
    private static String text(String pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(Base64.getDecoder().decode(pdf))) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", "");
        }
    }

    @Test
    void lines_have_a_length_that_is_easy_to_read() {
        chromium.scheme(Scheme.LIGHT).open(page(), 1280).run("unfold.js");

        Map<?, ?> characters = (Map<?, ?>) chromium.run("line-lengths.js", ".abstract p");
        assertThat(((Number) characters.get("median")).doubleValue()).isBetween(45.0, 80.0);
    }
}

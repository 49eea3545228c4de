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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.print.PrintOptions;

/** The page in windows of all widths, over a slow connection and on paper. */
class LayoutTest extends ExamplePageTest {
    /** The width of A4 without its margins of 2 cm, in CSS pixels. */
    private static final int PAPER = 643;

    @ParameterizedTest
    @ValueSource(ints = {320, 390, 768, 1024, 1280, 1920})
    void nothing_is_wider_than_the_window(int width) {
        chromium.scheme(Scheme.LIGHT).open(page(), width).run("unfold.js");

        assertThat((List<?>) chromium.run("overflowing.js")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 390, 768, 1280})
    void the_bar_is_one_slim_line_that_stays_in_sight(int width) {
        chromium.scheme(Scheme.LIGHT).open("about:blank").open(page(), width);
        String box = "document.querySelector('.filters').getBoundingClientRect().";
        assertThat(((Number) chromium.evaluate(box + "height")).doubleValue()).isEqualTo(52);
        chromium.evaluate("scrollTo(0, 3000)");
        assertThat(((Number) chromium.evaluate(box + "top")).doubleValue()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 390, 1280})
    void the_filters_fit_into_the_window(int width) {
        chromium.scheme(Scheme.LIGHT).open("about:blank").open(page(), width);
        chromium.driver().findElement(By.cssSelector(".filters summary")).click();
        chromium.driver().findElement(By.cssSelector(".chip")).click();
        assertThat((List<?>) chromium.evaluate(
                        "(box => [box.scrollWidth <= box.clientWidth, box.getBoundingClientRect().bottom <= innerHeight + 1])"
                                + "(document.querySelector('.panel'))"))
                .isEqualTo(List.of(true, true));
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

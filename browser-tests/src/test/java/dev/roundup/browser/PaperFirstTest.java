package dev.roundup.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.testing.PaperGenerator;
import dev.roundup.testing.Project;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** Papers come first, with the contents beside them: on the example, on a page of sixty papers and on one of a single. */
class PaperFirstTest {
    private static final String PAGE = "META-INF/resources/roundup/days-2024/index.html";

    @TempDir
    static Path folder;

    private static Chromium chromium;
    private static final Map<String, LocalSite> SITES = new HashMap<>();

    @BeforeAll
    static void start() {
        SITES.put("example", LocalSite.of(Example.folder()));
        SITES.put("sixty", LocalSite.of(generated(60)));
        SITES.put("one", LocalSite.of(generated(1)));
        chromium = Chromium.start();
    }

    private static Path generated(int papers) {
        Project project = Project.in(folder.resolve("of-" + papers));
        new PaperGenerator(papers, 1).nested().forEach(project::source);
        assertThat(project.compile().summaries()).isEmpty();
        return project.output();
    }

    @AfterAll
    static void stop() {
        SITES.values().forEach(LocalSite::close);
        if (chromium != null) {
            chromium.close();
        }
    }

    private static void open(String page, int width, int height) {
        String address = SITES.get(page).address(page.equals("example") ? Example.PAGE : PAGE);
        chromium.open("about:blank")
                .command(
                        "Emulation.setDeviceMetricsOverride",
                        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false))
                .open(address);
    }

    private static double number(String expression) {
        return ((Number) chromium.evaluate(expression)).doubleValue();
    }

    private static boolean holds(String expression) {
        return (Boolean) chromium.evaluate(expression);
    }

    @ParameterizedTest
    @CsvSource({"example, 1280, 800", "example, 390, 844", "sixty, 1280, 800", "sixty, 390, 844"})
    void the_first_paper_is_on_the_first_screen(String page, int width, int height) {
        open(page, width, height);
        assertThat(number("document.querySelector('.paper .title').getBoundingClientRect().bottom"))
                .isLessThan(height);
    }

    @Test
    void the_contents_are_a_rail_in_a_wide_window_and_behind_a_button_in_others() {
        String list = "document.querySelector('.contents ol').checkVisibility()";
        String button = "document.querySelector('.contents summary').checkVisibility()";
        open("example", 1280, 800);
        assertThat(holds(list)).isTrue();
        assertThat(holds(button)).isFalse();
        assertThat(number("document.querySelector('.contents').getBoundingClientRect().right"))
                .isLessThanOrEqualTo(number("document.querySelector('.paper').getBoundingClientRect().left"));
        open("example", 1024, 800);
        assertThat(holds(list)).isFalse();
        assertThat(holds(button)).isTrue();
        chromium.evaluate("document.querySelector('.contents summary').click()");
        assertThat(holds(list)).isTrue();
    }

    @Test
    void a_page_of_one_paper_has_no_contents() {
        open("one", 1280, 800);
        assertThat(number("document.querySelectorAll('.contents').length")).isZero();
    }

    @Test
    void a_paper_without_a_figure_uses_the_whole_width() {
        open("one", 1280, 800);
        String box = ".getBoundingClientRect()";
        String head = "document.querySelector('.paper > header')" + box;
        String body = "document.querySelector('.paper > .body')" + box;
        assertThat(number("document.querySelectorAll('.figure').length")).isZero();
        assertThat(number(head + ".right")).isLessThan(number(body + ".left"));
        assertThat(number(body + ".top")).isLessThan(number(head + ".bottom"));
        assertThat(number(body + ".right")).isGreaterThan(1200);
    }

    @Test
    void a_card_whose_abstract_is_chosen_takes_a_whole_row() {
        String card = "document.querySelector('.paper:has(.abstract summary)')";
        open("sixty", 1280, 800);
        double before = number(card + ".offsetWidth");
        chromium.evaluate(card + ".querySelector('.abstract summary').click()");
        assertThat(number(card + ".offsetWidth")).isGreaterThan(2 * before);
        assertThat(holds(card + ".querySelector('.abstract > div').checkVisibility()"))
                .isTrue();
    }

    @Test
    void a_card_whose_title_is_chosen_takes_a_whole_row() {
        String card = "document.querySelectorAll('.paper')[30]";
        open("sixty", 1280, 800);
        double before = number(card + ".offsetWidth");
        chromium.evaluate(card + ".querySelector('.title a').click()");
        assertThat(number(card + ".offsetWidth")).isGreaterThan(2 * before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"example", "sixty", "one"})
    void names_lead_through_the_page(String page) {
        open(page, 1280, 800);
        assertThat((List<?>) chromium.evaluate("[...document.querySelectorAll('.paper')].filter(paper =>"
                        + " document.getElementById(paper.getAttribute('aria-labelledby')) !== paper.querySelector('.title'))"
                        + ".map(paper => paper.id)"))
                .isEmpty();
        assertThat((List<?>)
                        chromium.evaluate("[...document.querySelectorAll('h1, h2, h3')].map(part => +part.tagName[1])"
                                + ".filter((level, place, all) => level > (place ? all[place - 1] : 0) + 1)"))
                .isEmpty();
        String title = chromium.driver().findElement(By.cssSelector(".title")).getAccessibleName();
        WebElement paper = chromium.driver().findElement(By.cssSelector(".paper"));
        assertThat(paper.getAccessibleName()).isEqualTo(title);
        assertThat(paper.findElements(By.cssSelector(".links a, .links summary")))
                .extracting(WebElement::getAccessibleName)
                .contains("PDF of " + title, "Cite " + title)
                .allMatch(name -> name.endsWith(title));
    }

    @ParameterizedTest
    @CsvSource({"example, 4", "sixty, 15"})
    void a_programme_takes_few_sheets(String page, int sheets) throws IOException {
        open(page, 1280, 800);
        String pdf = (String) chromium.driver()
                .executeCdpCommand("Page.printToPDF", Map.of("preferCSSPageSize", true))
                .get("data");
        try (PDDocument document = Loader.loadPDF(Base64.getDecoder().decode(pdf))) {
            assertThat(document.getNumberOfPages()).isLessThanOrEqualTo(sheets);
        }
    }

    @ParameterizedTest
    @CsvSource({"example, 390", "example, 768", "example, 1280", "sixty, 390", "sixty, 768", "sixty, 1280"})
    void nothing_moves_while_a_page_is_loaded(String page, int width) {
        for (int load = 0; load < 4; load++) {
            open(page, width, 800);
            assertThat(((Number) chromium.driver().executeAsyncScript(Resource.text("shifts.js"))).doubleValue())
                    .as("load %d", load)
                    .isZero();
        }
    }
}

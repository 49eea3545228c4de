package dev.roundup.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import dev.roundup.browser.Chromium.Scheme;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/** The site of the example, on a server below a path and without a server. */
class SiteTest {
    private static final Path FOLDER =
            Path.of("../example-site/target/classes").toAbsolutePath().normalize();
    private static final String ROOT = "META-INF/resources/roundup/";
    private static final List<String> PAGES = List.of(
            "",
            "publications/",
            "people/",
            "people/ada-sample/",
            "topics/",
            "topics/forecasts/",
            "sample-days-2024/",
            "sample-days-2024/tide-clocks/");
    private static final Pattern REQUEST =
            Pattern.compile("\"Network\\.requestWillBeSent\".*?\"request\":\\{.*?\"url\":\"([^\"]+)\"", Pattern.DOTALL);

    private static Chromium chromium;
    private static LocalSite site;

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
        site = LocalSite.of(FOLDER);
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
            site.close();
        }
    }

    static Stream<Arguments> windows() {
        return PAGES.stream()
                .flatMap(page -> IntStream.of(320, 390, 768, 1280)
                        .boxed()
                        .flatMap(width -> Stream.of(Scheme.values()).map(scheme -> Arguments.of(page, width, scheme))));
    }

    static List<String> pages() {
        return PAGES;
    }

    private static String address(String page) {
        return site.address(ROOT + page);
    }

    @ParameterizedTest
    @MethodSource("windows")
    void axe_finds_nothing_and_nothing_overflows(String page, int width, Scheme scheme) {
        chromium.scheme(scheme).open(address(page), width).run("unfold.js");

        List<Rule> violations = new AxeBuilder()
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                .setLegacyMode(true)
                .analyze(chromium.driver())
                .getViolations();

        assertThat(violations).isEmpty();
        assertThat((Long) chromium.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(width);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void only_the_site_itself_is_asked(String page) {
        chromium.driver().manage().logs().get(LogType.PERFORMANCE);
        chromium.scheme(Scheme.LIGHT).open(address(page), 1280).run("unfold.js");

        List<String> requested = chromium.driver().manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(LogEntry::getMessage)
                .map(REQUEST::matcher)
                .filter(Matcher::find)
                .map(request -> request.group(1))
                .toList();

        assertThat(requested)
                .hasSizeGreaterThanOrEqualTo(3)
                .allMatch(url -> url.startsWith(address("")) || url.startsWith("data:"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void links_lead_from_page_to_page(boolean served) {
        chromium.scheme(Scheme.LIGHT)
                .open(
                        served
                                ? address("")
                                : FOLDER.resolve(ROOT + "index.html").toUri().toString(),
                        1280);

        click("nav.site ul a");
        assertThat(heading()).isEqualTo("Publications");
        click("#forecasts, .paper .title a");
        assertThat(heading()).isEqualTo("Clocks that Follow the Tide");
        click(".authors a");
        assertThat(heading()).isEqualTo("Ada Sample");
        click(".tags a");
        assertThat(heading()).isEqualTo("Tides and clocks");
        click("nav.site > a");
        assertThat(heading()).isEqualTo("Sample Lab");
    }

    private static void click(String selector) {
        chromium.driver().findElement(By.cssSelector(selector)).click();
    }

    private static String heading() {
        return chromium.driver().findElement(By.tagName("h1")).getText();
    }

    @Test
    void publications_can_be_filtered_by_person_and_year() {
        chromium.open(address("publications/?person=Ada+Sample&year=2024"), 1280);

        assertThat((Long) chromium.run("shown-papers.js")).isEqualTo(2);
    }

    @Test
    void the_text_face_is_there_before_the_first_paint() {
        chromium.open(address("people/"), 1280);

        assertThat((Boolean) chromium.evaluate("document.fonts.check('1rem \"Roundup Text\"')"))
                .isTrue();
    }
}

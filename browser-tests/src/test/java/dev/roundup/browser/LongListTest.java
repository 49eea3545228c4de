package dev.roundup.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.testing.PaperGenerator;
import dev.roundup.testing.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Pages of many papers, whose entries the browser draws when they come into sight. */
class LongListTest {
    private static final String PAGE = "META-INF/resources/roundup/days-2024/index.html";

    @TempDir
    static Path folder;

    private static Chromium chromium;
    private static LocalSite site;

    @BeforeAll
    static void start() throws IOException {
        Project project = Project.in(folder);
        new PaperGenerator(100, 1).nested().forEach(project::source);
        assertThat(project.compile().summaries()).isEmpty();
        assertThat(Files.readString(project.output().resolve(PAGE))).contains("content-visibility");
        late(project.output().resolve(PAGE));
        adrift(project.output().resolve(PAGE));
        chromium = Chromium.start();
        site = LocalSite.of(project.output());
    }

    @AfterAll
    static void stop() {
        site.close();
        chromium.close();
    }

    /** Readers who do not ask for less motion. */
    @BeforeEach
    void withMotion() {
        chromium.command(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-reduced-motion", "value", "no-preference"))));
    }

    /**
     * Writes a copy of a page whose script at the end runs half a second later, as on a slow machine. Those in the head run
     * before anything is painted, however slow the machine is.
     */
    private static void late(Path page) throws IOException {
        String html = Files.readString(page).replaceAll("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "");
        int body = html.indexOf("<body");
        String late = html.substring(body)
                .replaceAll(
                        "(?s)<script>(.*?)</script>",
                        "<script>setTimeout(() => { $1; window.late = true; }, 500)</script>");
        Files.writeString(page.resolveSibling("late.html"), html.substring(0, body) + late);
    }

    /** Writes a copy of a page for a browser that does not hold its place when something above grows, such as WebKit. */
    private static void adrift(Path page) throws IOException {
        String html = Files.readString(page)
                .replaceAll("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "")
                .replace("</head>", "<style>* { overflow-anchor: none }</style></head>");
        Files.writeString(page.resolveSibling("adrift.html"), html);
    }

    private static String open(String page, int width, int paper) {
        chromium.open("about:blank").open(site.address(PAGE), width);
        String id = (String) chromium.evaluate("document.querySelectorAll('.paper')[" + paper + "].id");
        chromium.open("about:blank").open(site.address(PAGE.replace("index.html", page)) + "#" + id, width);
        return id;
    }

    private static void arrivesAt(String id) {
        String top = "document.getElementById('" + id + "').getBoundingClientRect().top";
        new WebDriverWait(chromium.driver(), Duration.ofSeconds(10))
                .withMessage(() -> id + " is at " + chromium.evaluate(top))
                .until(driver -> Math.abs(((Number) chromium.evaluate(top)).doubleValue()) < 100);
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1280})
    void a_link_to_a_paper_leads_to_it(int width) {
        arrivesAt(open("index.html", width, 79));
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1280})
    void a_link_to_a_paper_leads_to_it_in_a_browser_that_does_not_hold_its_place(int width) {
        arrivesAt(open("adrift.html", width, 79));
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1280})
    void a_line_of_the_contents_leads_to_its_paper(int width) {
        String id = open("index.html", width, 0);
        chromium.evaluate("document.querySelectorAll('.contents details').forEach(part => part.open = true)");
        String last = (String) chromium.evaluate("document.querySelectorAll('.paper')[79].id");
        assertThat(last).isNotEqualTo(id);
        chromium.evaluate("document.querySelector('.contents a[href=\"#" + last + "\"]').click()");
        arrivesAt(last);
    }

    @Test
    void a_link_to_a_paper_that_the_filters_hide_shows_it() {
        open("index.html", 1280, 0);
        String id = (String) chromium.evaluate("document.querySelectorAll('.paper')[79].id");
        chromium.driver().findElement(By.id("Search")).sendKeys("xyzzy");
        String hidden = "document.getElementById('" + id + "').checkVisibility()";
        new WebDriverWait(chromium.driver(), Duration.ofSeconds(5))
                .until(driver -> !((Boolean) chromium.evaluate(hidden)));
        chromium.evaluate("location.hash = '" + id + "'");
        arrivesAt(id);
        assertThat((Boolean) chromium.evaluate(hidden)).isTrue();
        assertThat(chromium.driver().findElement(By.id("Search")).getDomProperty("value"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 768, 1280})
    void nothing_moves_when_the_script_comes_late(int width) {
        chromium.open("about:blank").open(site.address(PAGE.replace("index.html", "late.html")), width);
        new WebDriverWait(chromium.driver(), Duration.ofSeconds(10))
                .until(driver -> (Boolean) chromium.evaluate("window.late === true"));
        assertThat(((Number) chromium.driver().executeAsyncScript(Resource.text("shifts.js"))).doubleValue())
                .isZero();
    }
}

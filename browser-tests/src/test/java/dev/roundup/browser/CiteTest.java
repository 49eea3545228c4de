package dev.roundup.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.testing.CitedWorks;
import dev.roundup.testing.Project;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.WebDriverWait;

/** References of papers, copied in three forms, and the address of a paper. */
class CiteTest {
    private static final String PAGE = "META-INF/resources/roundup/cited/index.html";

    @TempDir
    static Path folder;

    private static Chromium chromium;
    private static LocalSite site;
    private static Path output;

    @BeforeAll
    static void start() {
        Project project = Project.in(folder).source("cited/Cited.java", Resource.text("cited/Cited.java"));
        assertThat(project.compile().summaries()).isEmpty();
        output = project.output();
        chromium = Chromium.start();
        site = LocalSite.of(output);
        chromium.command(
                "Browser.grantPermissions",
                Map.of("permissions", List.of("clipboardReadWrite", "clipboardSanitizedWrite")));
    }

    @AfterAll
    static void stop() {
        site.close();
        chromium.close();
    }

    @BeforeEach
    void open() {
        chromium.open("about:blank").open(site.address(PAGE), 1280);
    }

    private static WebElement find(String selector) {
        return chromium.driver().findElement(By.cssSelector(selector));
    }

    private static void waitFor(String expression) {
        new WebDriverWait(chromium.driver(), Duration.ofSeconds(5))
                .until(driver -> (Boolean) chromium.evaluate(expression));
    }

    /** Opens the reference of a paper and presses one of its buttons. */
    private static String shown(String paper, String form) {
        String cite = "#" + paper + " .cite";
        if (find(cite).getAttribute("open") == null) {
            find(cite + " > summary").click();
            waitFor("document.querySelector('" + cite + " button') !== null");
        }
        find(cite + " button[aria-label^='Copy " + form + " ']").click();
        waitFor("document.querySelector('" + cite + " [role=status]').textContent === '" + form + " copied'");
        return (String) chromium.evaluate(
                "document.querySelector('" + cite + " pre').textContent.replaceAll('\\r\\n', '\u240d')");
    }

    private static String clipboard() {
        return (String)
                chromium.driver().executeAsyncScript("navigator.clipboard.readText().then(arguments[0], arguments[0])");
    }

    private static List<String> papers() {
        return chromium.driver().findElements(By.cssSelector(".paper")).stream()
                .map(paper -> paper.getDomProperty("id"))
                .toList();
    }

    @Test
    void apa_follows_the_manual() {
        assertThat(papers().stream().map(paper -> shown(paper, "APA")))
                .containsExactlyElementsOf(
                        Resource.text("cited/apa.txt").lines().toList());
    }

    /** The command line reads the same file; its tests say what it finds. */
    @Test
    void ris_has_a_record_for_each_work() {
        String all = papers().stream().map(paper -> shown(paper, "RIS")).reduce("", String::concat);
        assertThat(all).isEqualTo(CitedWorks.ris().replace("\n", "\u240d"));
    }

    @Test
    void each_form_is_copied_as_it_is_shown_and_bibtex_comes_back() {
        String bibtex = find("#tides .cite > pre").getDomProperty("textContent");
        assertThat(shown("tides", "APA")).isEqualTo(clipboard()).startsWith("Vermeer, A., ");
        assertThat(shown("tides", "BibTeX")).isEqualTo(clipboard()).isEqualTo(bibtex);
        assertThat(find("#tides .cite p").getText()).startsWith("BibTeX\nAPA\nRIS\n");
    }

    @Test
    void a_button_beside_the_title_copies_the_address_of_the_paper() {
        chromium.open(site.address(PAGE) + "?topic=Gliders#seas");
        WebElement button = find("#tides .anchor");
        assertThat(button.getAttribute("aria-label")).isEqualTo("Copy link to Tides from tilts");
        button.click();
        waitFor("document.querySelector('#tides .anchor.done') !== null");
        assertThat(clipboard()).isEqualTo(site.address(PAGE) + "#tides");
    }

    @Test
    void where_the_clipboard_is_missing_the_text_is_copied_as_a_selection() {
        chromium.driver()
                .executeScript(
                        "Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true })");
        String shown = shown("seas", "APA");
        assertThat((String) chromium.evaluate("getSelection().toString()")).isEqualTo(shown);
        chromium.evaluate("delete navigator.clipboard");
        assertThat(clipboard()).isEqualTo(shown);
    }

    @Test
    void without_a_script_there_is_bibtex_and_no_button() {
        chromium.scripts(false).open(site.address(PAGE));
        assertThat(chromium.driver().findElements(By.cssSelector(".anchor, .cite button")))
                .isEmpty();
        find("#tides .cite > summary").click();
        assertThat(find("#tides .cite > pre").getText()).startsWith("@article{tides");
        chromium.scripts(true);
    }
}

package dev.roundup.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.browser.Chromium.Scheme;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The page for readers who do not use a mouse. */
class KeyboardTest extends ExamplePageTest {
    @BeforeEach
    void open() {
        chromium.scheme(Scheme.LIGHT).open("about:blank").open(page(), 1280);
    }

    private static void press(CharSequence... keys) {
        new Actions(chromium.driver()).sendKeys(keys).perform();
    }

    private static WebElement focused() {
        return chromium.driver().switchTo().activeElement();
    }

    /** Presses the tab key until it reaches the first element that matches a selector. */
    private static WebElement reach(String selector) {
        for (int steps = 0; steps < 300; steps++) {
            press(Keys.TAB);
            WebElement element = focused();
            if ((Boolean)
                    chromium.driver().executeScript("return arguments[0].matches(arguments[1])", element, selector)) {
                return element;
            }
        }
        throw new AssertionError("the tabulator does not reach " + selector);
    }

    @Test
    void the_first_stop_leads_past_everything_to_the_papers() {
        press(Keys.TAB);
        assertThat(focused().getAttribute("class")).contains("skip");
        assertThat(focused().getRect().getY()).isNotNegative();
        press(Keys.ENTER);
        press(Keys.TAB);
        assertThat((Boolean) chromium.evaluate("document.activeElement.closest('.paper') !== null"))
                .isTrue();
    }

    @Test
    void everything_that_can_be_used_is_reached_in_the_order_of_the_page() {
        List<String> reached = new ArrayList<>();
        List<Long> places = new ArrayList<>();
        for (int steps = 0; steps < 300; steps++) {
            press(Keys.TAB);
            Map<?, ?> stop = (Map<?, ?>) chromium.run("stop.js");
            if (stop == null) {
                break;
            }
            reached.add((String) stop.get("name"));
            places.add((Long) stop.get("place"));
        }
        assertThat(places).isSorted();
        assertThat(reached).hasSameSizeAs((List<?>) chromium.run("stops.js"));
    }

    @Test
    void whatever_has_the_focus_shows_it() {
        for (String selector : List.of(".contents a", ".title a", ".links a", "summary", "#Search")) {
            chromium.driver().executeScript("document.activeElement.blur()");
            WebElement element = reach(selector);
            assertThat((Boolean) chromium.run("shows-focus.js", element))
                    .as(selector)
                    .isTrue();
        }
    }

    @Test
    void enter_opens_the_filters_the_blank_chooses_and_escape_returns() {
        reach(".filters summary");
        press(Keys.ENTER);
        reach("input[name=topic]");
        press(Keys.SPACE);
        assertThat(shown()).isPositive().isLessThan(11);
        press(Keys.ESCAPE);
        assertThat(focused().getText()).startsWith("Filter");
        assertThat((Boolean) chromium.evaluate("document.querySelector('.filters details').open"))
                .isFalse();
    }

    @Test
    void the_filters_close_when_the_focus_leaves_them() {
        reach(".filters summary");
        press(Keys.ENTER);
        reach(".contents a");
        assertThat((Boolean) chromium.evaluate("document.querySelector('.filters details').open"))
                .isFalse();
    }

    @Test
    void a_slash_leads_to_the_search_and_keys_there_are_typed() {
        press("/");
        assertThat(focused().getDomAttribute("id")).isEqualTo("Search");
        press("jkc/");
        assertThat(focused().getDomProperty("value")).isEqualTo("jkc/");
    }

    @Test
    void j_and_k_lead_to_the_next_and_the_previous_paper_that_is_shown() {
        chromium.open("about:blank").open(page() + "?topic=Equivariance", 1280);
        for (String step : List.of("j clifford", "j implicit", "j implicit", "k clifford", "k clifford")) {
            press(step.substring(0, 1));
            assertThat((String) chromium.evaluate("document.activeElement.closest('.paper').id"))
                    .as(step)
                    .startsWith(step.substring(2));
            assertThat((Boolean) chromium.evaluate("document.activeElement.getBoundingClientRect().top >="
                            + " document.querySelector('.filters').getBoundingClientRect().bottom"))
                    .isTrue();
        }
    }

    @Test
    void c_opens_the_reference_of_the_paper() {
        press("j");
        press("j");
        press("c");
        assertThat((String) chromium.evaluate("document.querySelector('.cite[open]').closest('.paper').id"))
                .startsWith("rotating");
        assertThat(focused().getTagName()).isEqualTo("summary");
    }

    @Test
    void keys_with_control_are_no_shortcuts() {
        new Actions(chromium.driver())
                .keyDown(Keys.CONTROL)
                .sendKeys("j")
                .keyUp(Keys.CONTROL)
                .perform();
        assertThat(focused().getTagName()).isEqualTo("body");
    }

    @Test
    void shortcuts_can_be_turned_off_for_good() {
        try {
            reach(".filters summary");
            press(Keys.ENTER);
            reach(".keys input");
            press(Keys.SPACE);
            chromium.driver().navigate().refresh();
            press("j");
            press("/");
            assertThat(focused().getTagName()).isEqualTo("body");
        } finally {
            chromium.evaluate("localStorage.clear()");
        }
    }

    @Test
    void enter_unfolds_the_bibtex_and_the_button_copies_it() {
        chromium.command(
                "Browser.grantPermissions",
                Map.of("permissions", List.of("clipboardReadWrite", "clipboardSanitizedWrite")));
        reach(".cite summary");
        press(Keys.ENTER);
        reach(".cite[open] button");
        press(Keys.ENTER);
        new WebDriverWait(chromium.driver(), Duration.ofSeconds(5))
                .until(driver -> driver.findElement(By.cssSelector(".cite[open] [role=status]"))
                        .getText()
                        .equals("BibTeX copied"));

        String copied = (String)
                chromium.driver().executeAsyncScript("navigator.clipboard.readText().then(arguments[0], arguments[0])");
        assertThat(copied)
                .isEqualTo(chromium.driver()
                        .findElement(By.cssSelector(".cite[open] pre"))
                        .getText());
    }

    private static long shown() {
        return (Long) chromium.run("shown-papers.js");
    }
}

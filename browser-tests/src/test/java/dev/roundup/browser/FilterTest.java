package dev.roundup.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.browser.Chromium.Scheme;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Readers can narrow the page to the papers that they look for. */
class FilterTest extends ExamplePageTest {
    @BeforeEach
    void scheme() {
        chromium.scheme(Scheme.LIGHT);
    }

    private static void open(boolean scripts) {
        chromium.scripts(scripts).open("about:blank").open(page(), 1280);
    }

    private static long shown() {
        return (Long) chromium.run("shown-papers.js");
    }

    /** The number on a chip. */
    private static long number(WebElement chip) {
        return Long.parseLong(chip.findElement(By.cssSelector(".number")).getText());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void each_choice_shows_as_many_papers_as_it_says(boolean scripts) {
        open(scripts);
        int choices = chromium.driver()
                .findElements(By.cssSelector(".chip:has(.number)"))
                .size();
        assertThat(choices).isGreaterThan(3);
        List<Long> promised = new ArrayList<>();
        List<Long> found = new ArrayList<>();
        for (int i = 0; i < choices; i++) {
            open(scripts);
            chromium.run("unfold.js");
            WebElement chip = chromium.driver()
                    .findElements(By.cssSelector(".chip:has(.number)"))
                    .get(i);
            promised.add(number(chip));
            chip.click();
            found.add(shown());
        }
        assertThat(found).isEqualTo(promised);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void choices_combine(boolean scripts) {
        open(scripts);
        chromium.driver()
                .findElement(By.cssSelector("input[name=part]:not([value=''])"))
                .click();
        long ofPart = shown();
        chromium.driver()
                .findElement(By.cssSelector("input[type=checkbox][value^=t]"))
                .click();
        assertThat(shown()).isLessThanOrEqualTo(ofPart);
        assertThat((Boolean) chromium.run("only-chosen.js")).isTrue();
    }

    @Test
    void all_papers_come_back() {
        open(false);
        chromium.driver().findElement(By.cssSelector("input[type=checkbox]")).click();
        assertThat(shown()).isLessThan(11);
        chromium.driver().findElement(By.cssSelector("button[type=reset]")).click();
        assertThat(shown()).isEqualTo(11);
    }

    @Test
    void a_search_finds_words_of_titles_authors_and_abstracts_without_their_accents() {
        open(true);
        WebElement search = chromium.driver().findElement(By.id("Search"));
        search.sendKeys("forre");
        await(() -> shown() < 11);
        assertThat((Boolean) chromium.evaluate("[...document.querySelectorAll('.paper')].filter(paper =>"
                        + " paper.checkVisibility()).every(paper => paper.textContent.includes('Forré'))"))
                .isTrue();
        assertThat(chromium.driver()
                        .findElement(By.cssSelector(".filters output"))
                        .getText())
                .contains(Long.toString(shown()));

        search.sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.DELETE);
        await(() -> shown() == 11);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"o'brien", "O’Brien", "obrien", "o´brien", "finch", "full-width", "ｆinch", "co2", "jørg", "JORG"
            })
    void a_search_finds_what_is_typed_in_another_way(String typed) {
        open(true);
        chromium.evaluate("document.querySelector('.paper .title').textContent = 'Jørg O’Brien ﬁnch Ｆull‐width CO₂'");
        chromium.driver().findElement(By.id("Search")).sendKeys(typed);
        await(() -> shown() == 1);
    }

    @Test
    void a_search_for_what_is_not_there_says_so() {
        open(true);
        chromium.driver().findElement(By.id("Search")).sendKeys("xyzzy");
        await(() -> shown() == 0);
        assertThat(chromium.driver()
                        .findElement(By.cssSelector(".filters output"))
                        .getText())
                .contains("0");
    }

    @Test
    void without_a_script_there_is_nothing_that_needs_one() {
        open(false);
        assertThat(chromium.driver().findElements(By.cssSelector("#Search, .cite button, .anchor")))
                .noneMatch(WebElement::isDisplayed);
    }

    private static void await(BooleanSupplier condition) {
        new WebDriverWait(chromium.driver(), Duration.ofSeconds(5)).until(driver -> condition.getAsBoolean());
    }
}

package dev.roundup.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.browser.Chromium.Scheme;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @AfterEach
    void scripts() {
        chromium.scripts(true);
    }

    private static void open(String query) {
        chromium.open("about:blank").open(page() + query, 1280);
    }

    private static long shown() {
        return (Long) chromium.run("shown-papers.js");
    }

    private static WebElement find(String selector) {
        return chromium.driver().findElement(By.cssSelector(selector));
    }

    private static WebElement chip(String value) {
        if (find(".filters details").getDomAttribute("open") == null) {
            find(".filters summary").click();
        }
        return find(".chip:has([value='" + value + "'])");
    }

    /** The number on a chip. */
    private static long number(WebElement chip) {
        return Long.parseLong(chip.findElement(By.cssSelector(".number")).getText());
    }

    /** What the address says after its path. */
    private static String query() {
        return (String) chromium.evaluate("location.search + location.hash");
    }

    @Test
    void each_choice_shows_as_many_papers_as_it_says() {
        open("");
        List<?> values = (List<?>) chromium.evaluate("[...document.querySelectorAll('.chip input')].map(i => i.value)");
        assertThat(values).hasSizeGreaterThan(3);
        List<Long> promised = new ArrayList<>();
        List<Long> found = new ArrayList<>();
        for (Object value : values) {
            open("");
            WebElement chip = chip((String) value);
            promised.add(number(chip));
            chip.click();
            found.add(shown());
        }
        assertThat(found).isEqualTo(promised);
    }

    @Test
    void choices_of_one_kind_widen_and_those_of_another_narrow() {
        open("");
        chip("Equivariance").click();
        assertThat(shown()).isEqualTo(2);
        chip("InverseProblems").click();
        assertThat(shown()).isEqualTo(4);
        chip("workshops").click();
        assertThat(shown()).isEqualTo(2);
        assertThat(find(".filters output").getText()).isEqualTo("2 of 11 papers");
        assertThat(find(".chosen").getText()).isEqualTo("3");
    }

    @Test
    void numbers_say_what_a_choice_would_show_now_and_what_shows_nothing_cannot_be_chosen() {
        open("");
        chip("Equivariance").click();
        assertThat(number(chip("InverseProblems"))).isEqualTo(2);
        assertThat(number(chip("Oral Presentation"))).isEqualTo(1);
        assertThat(number(chip("workshops"))).isZero();

        WebElement input = find("[value=workshops]");
        assertThat(input.getDomAttribute("aria-disabled")).isEqualTo("true");
        chromium.driver().executeScript("arguments[0].click()", input);
        assertThat(input.isSelected()).isFalse();
        assertThat(shown()).isEqualTo(2);
    }

    @Test
    void the_address_keeps_what_is_chosen_and_back_undoes_it() {
        open("?from=mail");
        chip("InverseProblems").click();
        chip("workshops").click();
        assertThat(query()).isEqualTo("?from=mail&part=workshops&topic=InverseProblems");

        chromium.driver().navigate().refresh();
        assertThat(shown()).isEqualTo(2);
        chip("ReinforcementLearning").click();
        assertThat(query()).endsWith("&topic=InverseProblems&topic=ReinforcementLearning");
        chromium.driver().navigate().back();
        chromium.driver().navigate().back();
        await(() -> query().equals("?from=mail&topic=InverseProblems"));
        await(() -> !find("[value=workshops]").isSelected());
        assertThat(find("[value=InverseProblems]").isSelected()).isTrue();
    }

    @Test
    void a_search_is_one_step_to_go_back() {
        open("");
        find("#Search").sendKeys("inverse");
        await(() -> query().equals("?q=inverse"));
        chromium.driver().navigate().back();
        await(() -> query().isEmpty());
        await(() -> shown() == 11);
        assertThat(find("#Search").getDomProperty("value")).isEmpty();
    }

    @Test
    void an_address_with_unknown_values_shows_what_is_known() {
        open("?topic=Equivariance&topic=Gardening&badge=Best");
        assertThat(shown()).isEqualTo(2);
        assertThat(find(".chosen").getText()).isEqualTo("1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"#Topic-Equivariance", "#Topic-equivariance", "#%"})
    void an_address_of_a_topic_chooses_it(String hash) {
        open(hash);
        assertThat(query()).isEqualTo(hash.equals("#%") ? hash : "?topic=Equivariance");
        assertThat(shown()).isEqualTo(hash.equals("#%") ? 11 : 2);
    }

    @Test
    void a_hashtag_chooses_its_topic_and_leads_to_the_first_paper() {
        open("?topic=ReinforcementLearning");
        find("#switching-policies .tag a[href*=InverseProblems]").click();
        await(() -> query().equals("?topic=InverseProblems"));
        assertThat(shown()).isEqualTo(2);
        assertThat((Boolean) chromium.evaluate("document.querySelector('main').getBoundingClientRect().top >="
                        + " document.querySelector('.filters').getBoundingClientRect().bottom - 1"))
                .isTrue();
        chromium.driver().navigate().back();
        await(() -> query().equals("?topic=ReinforcementLearning"));
    }

    @Test
    void a_search_finds_words_of_titles_authors_and_abstracts_without_their_accents() {
        open("");
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
        open("");
        chromium.evaluate("document.querySelector('.paper .title').textContent = 'Jørg O’Brien ﬁnch Ｆull‐width CO₂'");
        chromium.driver().findElement(By.id("Search")).sendKeys(typed);
        await(() -> shown() == 1);
    }

    @ParameterizedTest
    @CsvSource({
        "2306.00600, 1",
        "arXiv:2306.00600, 1",
        "https://openreview.net/forum?id=n84bzMrGUD, 1",
        "rotating-features, 1",
        "workshops, 3",
        "forum, 0",
        "'\"inverse problems\"', 2",
        "'“inverse problems”', 2",
        "'\"problems inverse\"', 0",
        "problems inverse, 2"
    })
    void a_search_finds_ids_sections_and_phrases(String typed, long papers) {
        open("");
        find("#Search").sendKeys(typed);
        await(() -> shown() == papers);
    }

    @Test
    void a_search_for_what_is_not_there_says_so_in_place_of_the_papers() {
        open("");
        assertThat(find(".nothing").isDisplayed()).isFalse();
        find("#Search").sendKeys("xyzzy");
        await(() -> shown() == 0);
        assertThat(find(".filters output").getText()).isEqualTo("0 of 11 papers");
        assertThat(find("main .nothing").isDisplayed()).isTrue();

        find(".nothing button").click();
        assertThat(shown()).isEqualTo(11);
        assertThat(find(".nothing").isDisplayed()).isFalse();
        assertThat(query()).isEmpty();
        assertThat((Boolean) chromium.evaluate("document.activeElement.matches('.filters summary')"))
                .isTrue();
    }

    @Test
    void without_a_script_there_is_nothing_that_needs_one() {
        chromium.scripts(false);
        open("?topic=Equivariance");
        assertThat(shown()).isEqualTo(11);
        assertThat(chromium.driver().findElements(By.cssSelector(".filters, .copy, .nothing, .tag [href]")))
                .noneMatch(WebElement::isDisplayed);
        assertThat(chromium.driver().findElements(By.cssSelector(".tag [href]")))
                .isEmpty();
    }

    private static void await(BooleanSupplier condition) {
        new WebDriverWait(chromium.driver(), Duration.ofSeconds(5)).until(driver -> condition.getAsBoolean());
    }
}

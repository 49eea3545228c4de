package dev.roundup.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.selenium.AxeBuilder;
import dev.roundup.browser.Chromium.Scheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** Pages in other languages: mirrored if they run from right to left, with names and numbers in their order. */
class LanguageTest {
    @TempDir
    static Path folder;

    private static Chromium chromium;
    private static LocalSite site;
    private static LanguagePages pages;

    @BeforeAll
    static void start() {
        pages = new LanguagePages(folder);
        chromium = Chromium.start();
        site = LocalSite.of(pages.output());
    }

    @AfterAll
    static void stop() {
        site.close();
        chromium.close();
    }

    static Stream<Arguments> windows() {
        return LanguagePages.languages().stream()
                .flatMap(language -> Stream.of(390, 1280).map(width -> Arguments.of(language, width)));
    }

    private static void open(String language, int width) {
        chromium.scheme(Scheme.LIGHT).open("about:blank").open(site.address(LanguagePages.page(language)), width);
    }

    /** The places of texts in an element, from the left edge of the window. */
    private static List<Place> places(String selector, String... texts) {
        List<?> found = (List<?>) chromium.run("places-of.js", selector, List.of(texts));
        return found.stream().map(place -> Place.of((List<?>) place)).toList();
    }

    private record Place(long left, long right, long top) {
        static Place of(List<?> edges) {
            return new Place((Long) edges.get(0), (Long) edges.get(1), (Long) edges.get(2));
        }

        /** True if readers come to this place before the other: above it, or in the same line on the side of the start. */
        boolean isBefore(Place other, boolean leftwards) {
            boolean isAbove = top < other.top - 8;
            boolean isBeside = Math.abs(top - other.top) <= 8;
            return isAbove || (isBeside && (leftwards ? left >= other.right - 1 : right <= other.left + 1));
        }
    }

    private static void assertFromRightToLeft(String selector, String... texts) {
        assertOrder(true, selector, texts);
    }

    private static void assertFromLeftToRight(String selector, String... texts) {
        assertOrder(false, selector, texts);
    }

    private static void assertOrder(boolean leftwards, String selector, String... texts) {
        List<Place> places = places(selector, texts);
        for (int i = 1; i < places.size(); i++) {
            assertThat(places.get(i - 1).isBefore(places.get(i), leftwards))
                    .as("%s is before %s in %s: %s", texts[i - 1], texts[i], selector, places)
                    .isTrue();
        }
    }

    private static double edge(String selector, String edge) {
        return ((Number)
                        chromium.evaluate("document.querySelector('" + selector + "').getBoundingClientRect()." + edge))
                .doubleValue();
    }

    @ParameterizedTest
    @CsvSource({"ar, 390", "ar, 1280", "ja, 1280"})
    void axe_finds_nothing(String language, int width) {
        open(language, width);
        assertThat(new AxeBuilder()
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                        .setLegacyMode(true)
                        .analyze(chromium.driver())
                        .getViolations())
                .isEmpty();
    }

    @Test
    void nothing_is_cut_off_on_paper() {
        open("ar", 643);
        chromium.media("print", Scheme.LIGHT);
        assertThat((List<?>) chromium.run("overflowing.js")).isEmpty();
        assertThat(edge("#gliders", "left")).isGreaterThan(edge("#lanterns", "right"));
    }

    @Test
    void a_post_keeps_the_order_of_its_page() throws IOException {
        String post = Files.readString(
                pages.output().resolve(LanguagePages.page("ar")).resolveSibling("_posts/2031-05-01-tides-ar.html"));
        Files.writeString(
                pages.output().resolve("post.html"),
                "<!DOCTYPE html><meta charset=utf-8><body>" + HostileRoundups.body(post));
        chromium.scheme(Scheme.LIGHT).open(site.address("post.html"), 1280);
        assertFromRightToLeft(".venue", "NESO 2031", "4", "9", "مايو", "Utrecht");
        assertFromLeftToRight("#gliders .title", "Can", "gliders", "learn");
        assertFromRightToLeft("#gliders .authors", "Ada Vermeer", "Jean-Paul M. Lane", "Henry Poe Jr.");
        assertThat(edge("#gliders .figure", "right")).isLessThan(edge("#gliders > header", "left"));
        assertThat(chromium.evaluate("getComputedStyle(document.querySelector('.tldr')).fontStyle"))
                .isEqualTo("normal");
    }

    @ParameterizedTest
    @MethodSource("windows")
    void nothing_is_wider_than_the_window(String language, int width) {
        open(language, width);
        chromium.run("unfold.js");
        assertThat((List<?>) chromium.run("overflowing.js")).isEmpty();
    }

    @Test
    void an_arabic_page_is_mirrored() {
        open("ar", 1280);
        assertThat(edge(".contents", "left")).isGreaterThan(edge("main .paper", "right"));
        assertThat(edge("#gliders .figure", "right")).isLessThan(edge("#gliders > header", "left"));
        assertThat(edge(".find input", "left")).isGreaterThan(edge(".filters summary", "right"));
        assertThat(edge("#gliders .anchor", "left")).isLessThan(edge("#gliders .title a", "left"));
        assertThat(chromium.evaluate("getComputedStyle(document.querySelector('#gliders img')).objectPosition"))
                .isEqualTo("100% 0%");
    }

    @ParameterizedTest
    @CsvSource({"ar, 1280", "ja, 1280", "ja, 1920"})
    void the_schedule_is_above_the_papers_and_not_beside_them(String language, int width) {
        open(language, width);
        assertThat(edge("#gliders", "width")).isGreaterThan(700);
        assertThat(edge("main", "top")).isGreaterThan(edge(".schedule", "bottom") - 1);
    }

    @Test
    void dates_places_and_times_follow_each_other_from_right_to_left() {
        open("ar", 1280);
        assertFromRightToLeft(".venue", "NESO 2031", "4", "9", "مايو", "Utrecht");
        assertFromRightToLeft(".byline", "بقلم", "Ada Vermeer", "مايو");
        assertFromRightToLeft("#gliders .facts", "Oral 1", "5 مايو", "10:00", "11:15", "UTC+2", "Hall B");
        assertFromLeftToRight("#gliders .facts", "UTC", "+2");
        assertFromRightToLeft(
                "#seas .facts", "أطروحة دكتوراه", "Utrecht University", "Leiden", "فبراير 2031", "الصفحات");
    }

    @Test
    void editors_follow_each_other_from_right_to_left() {
        open("ar", 1920);
        assertFromRightToLeft("#weather .facts", "كتاب", "Coast Press", "2031", "تحرير");
        assertFromRightToLeft("#weather .facts", "Ben de Vries", "Lena Mwangi");
    }

    @Test
    void names_and_titles_keep_their_own_order() {
        open("ar", 1280);
        assertFromLeftToRight("#gliders .title", "Can", "gliders", "learn");
        assertFromRightToLeft("#gliders .authors", "Ada Vermeer", "Jean-Paul M. Lane");
        assertFromLeftToRight("#gliders .authors", "Henry", "Poe", "Jr.");
        assertFromRightToLeft("#local .title", "قياس", "المد", "(نسخة");
        assertFromRightToLeft("#local .authors", "ليلى", "الحسن", "Ada Vermeer", "وآخرون");
        assertFromLeftToRight("#local .links", "Article", "(2nd ed.", ")");
        assertFromLeftToRight("#gliders .tag", "#", "Gliders");
        assertFromLeftToRight("#gliders .facts [href^=mailto]", "ada@", "lab.", "org");
    }

    @Test
    void a_text_ends_where_its_language_ends_it() {
        open("ar", 1280);
        assertFromLeftToRight("#gliders .tldr", "seen", ".");
        assertFromRightToLeft("#local .abstract", "تميل", "القوارب");
        assertThat(chromium.evaluate("getComputedStyle(document.querySelector('#gliders .abstract p')).direction"))
                .isEqualTo("ltr");
        assertThat(chromium.evaluate("getComputedStyle(document.querySelector('#local .abstract p')).direction"))
                .isEqualTo("rtl");
        assertThat(chromium.evaluate("getComputedStyle(document.querySelector('pre')).direction"))
                .isEqualTo("ltr");
    }

    @Test
    void a_search_says_in_arabic_how_many_papers_it_shows() {
        open("ar", 1280);
        WebElement search = chromium.driver().findElement(By.id("Search"));
        search.sendKeys("القوارب");
        assertThat(chromium.driver()
                        .findElement(By.cssSelector(".filters output"))
                        .getText())
                .isEqualTo("1 من 7 أوراق");
        search.clear();
        search.sendKeys("gliders");
        assertFromRightToLeft(".filters output", "2", "من", "7", "أوراق");
    }

    @Test
    void readers_elsewhere_get_their_own_time_in_the_digits_of_the_page() {
        chromium.command("Emulation.setTimezoneOverride", Map.of("timezoneId", "Asia/Tokyo"));
        open("ar", 1280);
        assertThat(chromium.driver()
                        .findElement(By.cssSelector("#gliders .own"))
                        .getDomProperty("textContent"))
                .contains("بتوقيتك المحلي")
                .contains("17:00")
                .doesNotContainPattern("[٠-٩]");
        open("ja", 1280);
        assertThat(chromium.driver()
                        .findElement(By.cssSelector("#gliders .own"))
                        .getDomProperty("textContent"))
                .startsWith("（ご利用の地域では ")
                .endsWith("）");
        chromium.command("Emulation.setTimezoneOverride", Map.of("timezoneId", ""));
    }

    @ParameterizedTest
    @CsvSource({"ja, ja", "zh, zh", "ar, ar"})
    void text_without_italics_is_never_slanted(String language, String shown) {
        open(language, 1280);
        assertThat(chromium.evaluate("document.documentElement.lang")).isEqualTo(shown);
        assertThat((List<?>) chromium.evaluate(
                        "[...document.body.querySelectorAll('*')].filter(part => !part.closest('math') &&"
                                + " getComputedStyle(part).fontStyle !== 'normal' &&"
                                + " getComputedStyle(part).fontSynthesisStyle !== 'none').map(part => part.className)"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ar, 390, LIGHT",
        "ar, 390, DARK",
        "ar, 1280, LIGHT",
        "ar, 1280, DARK",
        "ja, 390, LIGHT",
        "ja, 1280, LIGHT",
        "zh, 390, LIGHT",
        "zh, 1280, LIGHT"
    })
    void pictures_are_taken_for_people_to_look_at(String language, int width, Scheme scheme) throws IOException {
        open(language, width);
        chromium.scheme(scheme);
        byte[] picture = Base64.getDecoder().decode((String) chromium.driver()
                .executeCdpCommand("Page.captureScreenshot", Map.of("captureBeyondViewport", true))
                .get("data"));
        Path file = Path.of("target/screenshots/" + language + "-" + width + "-"
                + scheme.name().toLowerCase() + ".png");
        Files.createDirectories(file.getParent());
        Files.write(file, picture);
        assertThat(picture).hasSizeGreaterThan(20_000);
    }
}

package dev.roundup.processor.render.page;

import static dev.roundup.processor.model.RoundupBuilder.roundup;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.render.Pages;
import dev.roundup.processor.render.SampleRoundup;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The licence of the pages is in every place where readers and programs look for it. */
class LicenseShownTest {
    private static final String DEED = "https://creativecommons.org/licenses/by/4.0/";

    @Test
    void the_foot_of_page_and_post_links_it() {
        Map<String, String> files = Pages.files(licensed("CC-BY-4.0"));

        assertThat(files.entrySet())
                .filteredOn(file ->
                        file.getKey().endsWith(".html") && !file.getKey().startsWith("hugo/"))
                .hasSize(2)
                .extracting(file -> Jsoup.parse(file.getValue()))
                .allSatisfy(page -> {
                    assertThat(page.select("footer a[rel=license]").eachAttr("href"))
                            .containsExactly(DEED);
                    assertThat(page.select("footer .license").text()).isEqualTo("Licence of this page: CC BY 4.0");
                });
    }

    @Test
    void search_engines_are_told() {
        String data = Pages.page(licensed("CC-BY-4.0"))
                .expectFirst("script[type=application/ld+json]")
                .data();

        assertThat(JsonParser.parseString(data).getAsJsonObject().get("license").getAsString())
                .isEqualTo(DEED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ask us", "javascript:alert(1)"})
    void what_is_no_address_is_shown_but_not_linked(String license) {
        Document page = Pages.page(licensed(license));

        assertThat(page.select("footer .license").text()).isEqualTo("Licence of this page: " + license);
        assertThat(page.select("footer .license :is(a, [rel])")).isEmpty();
        assertThat(Pages.files(licensed(license)).get("feed.xml"))
                .contains("<rights>" + license + "</rights>")
                .doesNotContain("rel=\"license\"");
    }

    @Test
    void without_one_nothing_is_said() {
        Roundup unlicensed = roundup("R")
                .site(SampleRoundup.site(Optional.empty(), Optional.empty()))
                .build();

        assertThat(Pages.html(unlicensed)).doesNotContainIgnoringCase("licence", "\"license\"");
        assertThat(Pages.files(unlicensed).get("feed.xml")).doesNotContain("rights", "license");
    }

    private static Roundup licensed(String license) {
        return roundup("R")
                .site(SampleRoundup.site(Optional.empty(), Optional.of(license)))
                .build();
    }
}

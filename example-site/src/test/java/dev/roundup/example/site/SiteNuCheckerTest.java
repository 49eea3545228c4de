package dev.roundup.example.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.testing.NuChecker;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The Nu HTML Checker finds neither errors nor warnings in the pages of the site. */
class SiteNuCheckerTest {
    static List<String> pages() throws Exception {
        return SitePages.all();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_page_is_valid(String page) throws Exception {
        assertThat(NuChecker.html(SitePages.text(page).getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }
}

package dev.roundup.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.browser.Chromium.Scheme;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/** Only the page's own server learns who reads it. */
class PrivacyTest extends ExamplePageTest {
    private static final Pattern REQUEST =
            Pattern.compile("\"Network\\.requestWillBeSent\".*?\"request\":\\{.*?\"url\":\"([^\"]+)\"", Pattern.DOTALL);

    @Test
    void no_request_leaves_the_page() {
        chromium.driver().manage().logs().get(LogType.PERFORMANCE);
        chromium.scheme(Scheme.LIGHT).open(page(), 1280).run("unfold.js");
        chromium.driver().executeAsyncScript(Resource.text("shifts.js"));

        List<String> requested = chromium.driver().manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(LogEntry::getMessage)
                .map(REQUEST::matcher)
                .filter(Matcher::find)
                .map(request -> request.group(1))
                .toList();

        assertThat(requested)
                .hasSizeGreaterThan(10)
                .allMatch(url -> url.startsWith(site.address("")) || url.startsWith("data:"));
    }

    @Test
    void nothing_is_kept_in_the_browser() {
        chromium.open(page(), 1280);
        assertThat(chromium.evaluate("document.cookie + localStorage.length + sessionStorage.length"))
                .isEqualTo("00");
    }
}

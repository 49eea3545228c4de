package dev.roundup.cli.preview;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.util.Base64;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LivePageTest {
    private static final String HOSTILE = "a\"><img src=x>&amp;";

    private static String page(String policy) {
        return "<!DOCTYPE html><html><head><meta http-equiv=\"Content-Security-Policy\" content=\"" + policy
                + "\"><title>Days</title></head><body><pre></body> $1 \\</pre>\n</body></html>";
    }

    @ParameterizedTest
    @CsvSource({
        "script-src 'none'; connect-src 'none', script-src HASH; connect-src 'self'",
        "script-src 'sha256-a'; connect-src 'self', script-src 'sha256-a' HASH; connect-src 'self'",
        "default-src 'none', default-src 'none'; script-src HASH; connect-src 'self'"
    })
    void the_policy_allows_the_script_and_nothing_else(String before, String after) throws Exception {
        Document live = Jsoup.parse(LivePage.of(page(before), "roundup/days/", "7"));
        String script = live.expectFirst("script").data();
        String digest = Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(script.getBytes(UTF_8)));
        assertThat(live.expectFirst("meta").attr("content"))
                .isEqualTo(after.replace("HASH", "'sha256-" + digest + "'"));
    }

    @Test
    void all_else_stays_as_it_is() {
        String page = page("script-src 'none'; connect-src 'self'");
        String live = LivePage.of(page, "roundup/days/", "7");
        String without = live.replaceFirst("(?s)<script.*?</script>\n", "");
        assertThat(without.replaceFirst("script-src '[^']*'", "script-src 'none'"))
                .isEqualTo(page);
    }

    @Test
    void the_script_is_told_where_it_is_and_paths_stay_texts() {
        Document live = Jsoup.parse(LivePage.of("<p>no body", HOSTILE, "7"));
        Element script = live.expectFirst("script");
        assertThat(script.attr("data-page")).isEqualTo(HOSTILE);
        assertThat(script.attr("data-stamp")).isEqualTo("7");
        assertThat(live.select("img")).isEmpty();
    }
}

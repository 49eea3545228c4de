package dev.roundup.processor.url;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {
    @Test
    void an_address_is_taken_apart() {
        assertThat(WebAddress.of("HTTP://ada:x@WWW.Example.org:80/a/b?c=d&e=f?g#h?i"))
                .contains(new WebAddress(false, "ada:x", "www.example.org", ":80", "/a/b", "?c=d&e=f?g", "#h?i"));
        assertThat(WebAddress.of("https://[2001:db8::1]:8080"))
                .contains(new WebAddress(true, "", "[2001:db8::1]", ":8080", "", "", ""));
        assertThat(WebAddress.of("https://example.org?a#b"))
                .contains(new WebAddress(true, "", "example.org", "", "", "?a", "#b"));
        assertThat(WebAddress.of("https://example.org/@a:b"))
                .contains(new WebAddress(true, "", "example.org", "", "/@a:b", "", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "https:/example.org", "//example.org", "ftp://example.org", "example.org"})
    void anything_else_is_none(String text) {
        assertThat(WebAddress.of(text)).isEmpty();
    }

    @Test
    void a_parameter_is_found_by_its_whole_name() {
        WebAddress web =
                WebAddress.of("https://example.org/?aid=1&id=2&id=3&y=&x").orElseThrow();

        assertThat(web.parameter("id")).contains("2");
        assertThat(web.parameter("aid")).contains("1");
        assertThat(web.parameter("y")).contains("");
        assertThat(web.parameter("x")).isEmpty();
        assertThat(web.parameter("d")).isEmpty();
    }

    @Test
    void a_host_lies_within_its_domain() {
        WebAddress web = WebAddress.of("https://www.a.example.org/").orElseThrow();

        assertThat(web.site()).isEqualTo("a.example.org");
        assertThat(web.isWithin("example.org")).isTrue();
        assertThat(web.isWithin("www.a.example.org")).isTrue();
        assertThat(web.isWithin("ample.org")).isFalse();
        assertThat(web.isWithin("example.com")).isFalse();
    }
}

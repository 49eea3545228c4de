package dev.roundup.cli.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RequestAddressTest {
    @ParameterizedTest
    @CsvSource({
        "https://Example.org, https://example.org/",
        "https://example.org/a b, https://example.org/a%20b",
        "https://example.org/a%20b?q=ü#ö, https://example.org/a%20b?q=%C3%BC#%C3%B6",
        "https://münchen.example/x, https://xn--mnchen-3ya.example/x",
        "https://example.org/50%, https://example.org/50%25",
        "https://example.org/a[1]|b, https://example.org/a%5B1%5D%7Cb",
        "http://[::1]:8080/x, http://[::1]:8080/x",
        "https://user@example.org/x, https://example.org/x"
    })
    void an_address_as_a_browser_would_ask_it(String written, String asked) {
        assertThat(RequestAddress.of(written)).contains(URI.create(asked));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "mailto:a@example.org",
                "https://",
                "ftp://example.org",
                "https://exa mple.org",
                "nan",
                "https://example.org:99999/"
            })
    void what_cannot_be_asked(String written) {
        assertThat(RequestAddress.of(written)).isEmpty();
    }

    @Test
    void a_redirect_may_be_relative_and_keeps_the_fragment() {
        URI base = URI.create("https://example.org/a/b?c#part");
        assertThat(RequestAddress.resolved(base, "../d e")).contains(URI.create("https://example.org/d%20e#part"));
        assertThat(RequestAddress.resolved(base, "//other.example/x#y"))
                .contains(URI.create("https://other.example/x#y"));
        assertThat(RequestAddress.resolved(base, "javascript:alert(1)")).isEmpty();
    }
}

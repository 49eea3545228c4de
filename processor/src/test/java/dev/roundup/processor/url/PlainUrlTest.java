package dev.roundup.processor.url;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainUrlTest {
    private static final String LONGEST = "https://" + "abcdefghi.abcdefghi.abcdefghi.abcdefghi.abcdefghi.abcdefgh.i";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org",
                "http://example.org/",
                "https://a-b.example.org/~ada/a+b/@c:d/e_f-g.pdf",
                "https://z9.a0.org/AZaz09_",
                "https://example.org/%2F%aF",
                "https://example.org?a=1&b_2=3",
                "https://example.org#a",
                "https://example.org/?a=1&b=2#page=3",
                "https://example.org/a-",
                "https://example.org/a=",
                LONGEST,
                LONGEST + "/a"
            })
    void an_address_as_nearly_all_are_is_plain(String url) {
        assertThat(PlainUrl.is(url)).isTrue();
        assertThat(UrlGrammar.flaw(url)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a blank address | ''",
                "no scheme | example.org/a",
                "a scheme in capitals | HTTPS://example.org/a",
                "another scheme | ftp://example.org/a",
                "no host | https://",
                "no host before the path | https:///a",
                "a host in capitals | https://Example.org/a",
                "a host of one word | https://localhost/a",
                "a host that begins with a dot | https://.example.org/a",
                "a host that ends in a dot | https://example.org./a",
                "nothing but a dot at the end | https://example.org.",
                "two dots | https://example..org/a",
                "a host that begins with a hyphen | https://-example.org/a",
                "a host that ends in a hyphen | https://example.org-/a",
                "a label that begins with a hyphen | https://example.-org/a",
                "a label that ends in a hyphen | https://example-.org/a",
                "a host with an underscore | https://ex_ample.org/a",
                "an address of four numbers | https://203.0.113.7/a",
                "a last label that begins with a digit | https://example.1org/a",
                "a port | https://example.org:80/a",
                "a user | https://ada@example.org/a",
                "a per-cent sign alone | https://example.org/50%",
                "one digit behind it | https://example.org/50%4",
                "no digit behind it | https://example.org/%g0",
                "one behind which another letter stands | https://example.org/%0g",
                "two hash signs | https://example.org/#a#b",
                "a parameter without a value | https://example.org/?a=1&b",
                "an entity | https://example.org/?a=1&lt;=2",
                "an ampersand at the end | https://example.org/?a&",
                "a question mark at the end | https://example.org/a?",
                "a hash sign at the end | https://example.org/a#",
                "a full stop at the end | https://example.org/a.",
                "a colon at the end | https://example.org/a:",
                "a tilde at the end | https://example.org/~",
                "another address inside | https://example.org/https://example.org",
                "brackets | https://example.org/a(b)c",
                "a letter beyond ASCII | https://example.org/é",
                "white space | https://example.org/a b"
            })
    void what_is_unusual_is_left_to_the_whole_grammar(String unusual, String url) {
        assertThat(PlainUrl.is(url)).as(unusual).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {LONGEST + "j", "https://example.org/a|b", "https://example.org/a;b"})
    void so_is_what_is_long_or_has_other_signs(String url) {
        assertThat(PlainUrl.is(url)).isFalse();
    }
}

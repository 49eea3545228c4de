package dev.roundup.processor.url;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PercentEncodingTest {
    @ParameterizedTest
    @CsvSource({
        "2306.00600, 2306.00600",
        "hep-th/9901001, hep-th/9901001",
        "10.1002/a<1661::b>3.0;2-2, 10.1002/a%3C1661::b%3E3.0;2-2",
        "10.1000/a#b?c, 10.1000/a%23b%3Fc",
        "10.1000/50%, 10.1000/50%25",
        "10.1000/a%2Fb, 10.1000/a%2Fb",
        "10.1000/a%2f, 10.1000/a%2f",
        "10.1000/a%2, 10.1000/a%252",
        "10.1000/a%g2, 10.1000/a%25g2",
        "10.1000/a%2g, 10.1000/a%252g",
        "10.1000/50%٤٤, 10.1000/50%25٤٤",
        "10.1000/a b, 10.1000/a%20b",
        "10.1000/a\u001fb\u007f, 10.1000/a%1Fb%7F",
        "10.1000/a~!b, 10.1000/a~!b",
        "10.1000/näher, 10.1000/näher"
    })
    void what_would_end_the_path_is_encoded(String id, String encoded) {
        assertThat(PercentEncoding.ofId(id)).isEqualTo(encoded);
    }
}

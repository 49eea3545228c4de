package dev.roundup.processor.model;

import static dev.roundup.processor.model.TestOrigin.located;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LicenseTest {
    @ParameterizedTest
    @CsvSource({
        "CC-BY-4.0, CC BY 4.0, https://creativecommons.org/licenses/by/4.0/",
        "cc-by-nc-sa-3.0, CC BY-NC-SA 3.0, https://creativecommons.org/licenses/by-nc-sa/3.0/",
        "CC0-1.0, CC0 1.0, https://creativecommons.org/publicdomain/zero/1.0/",
        "https://lab.example.org/terms/, lab.example.org/terms, https://lab.example.org/terms/"
    })
    void readers_see_a_name_and_follow_an_address(String written, String name, String url) {
        License license = new License(located(written));

        assertThat(license.name()).isEqualTo(name);
        assertThat(license.url()).contains(url);
    }

    @Test
    void an_identifier_that_is_not_known_has_no_address() {
        License license = new License(located("MIT"));

        assertThat(license.name()).isEqualTo("MIT");
        assertThat(license.url()).isEmpty();
        assertThat(license.isAddress()).isFalse();
    }
}

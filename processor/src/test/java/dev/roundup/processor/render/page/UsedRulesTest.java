package dev.roundup.processor.render.page;

import static dev.roundup.processor.model.RoundupBuilder.roundup;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.processor.render.Pages;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsedRulesTest {
    /** No element has the class {@code gone}. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            .here{a:b}                             | .here{a:b}
            .gone{a:b}                             |
            .gone .here{a:b}                       |
            .here > .gone::before{a:b}             |
            .gone-by{a:b}                          | .gone-by{a:b}
            .here,.gone{a:b}                       | .here,.gone{a:b}
            .gone,.here .gone{a:b}                 |
            .here:not(.gone){a:b}                  | .here:not(.gone){a:b}
            .here:not(:has(.gone)){a:b}            | .here:not(:has(.gone)){a:b}
            .here:has(.gone) p{a:b}                |
            :is(.here,.gone) p{a:b}                | :is(.here,.gone) p{a:b}
            .here{.gone{a:b}}                      | .here{.gone{a:b}}
            @media print{.gone{a:b}.here{a:b}}     | @media print{.here{a:b}}
            @media print{@supports (a:b){.gone{a:b}}}h1{a:b} | h1{a:b}
            @page{margin:1cm}                      | @page{margin:1cm}
            """)
    void keeps_what_may_match(String rules, String kept) {
        assertThat(UsedRules.of(rules, Set.of("gone"))).isEqualTo(kept == null ? "" : kept);
    }

    @Test
    void keeps_the_style_of_a_page_that_has_everything() {
        String style = TightRules.of(Pages.template().expectFirst("style").data());
        assertThat(UsedRules.of(style, Set.of())).isEqualTo(style);
    }

    @Test
    void a_page_has_no_rules_for_parts_that_it_lacks() {
        String style = Pages.page(roundup("Neso")).expectFirst("style").data();
        assertThat(style).doesNotContainPattern("[}][.](facts|cite|orcid|remarks)[ {]");
        assertThat(style).contains("h1{", ".band{");
    }
}

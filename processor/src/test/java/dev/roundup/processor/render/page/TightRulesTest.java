package dev.roundup.processor.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.processor.render.output.PackedText;
import dev.roundup.processor.render.post.PostStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TightRulesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a { color: red; }               | a{color:red;}",
                "a ,b > c , d{}                  | a,b>c,d{}",
                "a { margin: 0 auto; b-9: 1 }    | a{margin:0 auto;b-9:1}",
                "z:hover a:is(b, c) d :where(e)  | z:hover a:is(b,c) d :where(e)",
                "@media (min-width: 40em) { p{} }| @media (min-width:40em){p{}}",
                "a { /* why */ color: red }      | a{color:red}",
                "a{}/* one *//* two */ b{}       | a{}b{}",
                "a{c:/* none */ red}             | a{c: red}",
                "A: b                            | A: b",
                "a) : b                          | a) : b",
                "calc(1px / 2)                   | calc(1px / 2)"
            })
    void blanks_that_separate_nothing_go(String rules, String tight) {
        assertThat(TightRules.of(rules)).isEqualTo(tight);
    }

    @Test
    void so_do_line_ends_and_what_stands_around() {
        assertThat(TightRules.of("\n  a {\n\tcolor: red;\n  }\n\n  b\n  c { d: e }\n"))
                .isEqualTo("a{color:red;}b\n  c{d:e}");
        assertThat(TightRules.of("")).isEmpty();
        assertThat(TightRules.of(" /* nothing */ ")).isEmpty();
    }

    @Test
    void what_is_tight_stays() {
        String tight = TightRules.of(PackedText.of(PostStyle.class, "post.css"));
        assertThat(TightRules.of(tight)).isEqualTo(tight).isNotEmpty();
    }
}

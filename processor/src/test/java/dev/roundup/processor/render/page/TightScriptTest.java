package dev.roundup.processor.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TightScriptTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "const a = b => { c(d, 1); };           | const a=b=>{c(d,1);};",
                "for (const [a, b] of c) d = a - 1;     | for(const[a,b]of c)d=a-1;",
                "a = b + +c - -d;                       | a=b+ +c- -d;",
                "a = 'two  words ; ' + \"it ' s\" + `b  c`; | a='two  words ; '+\"it ' s\"+`b  c`;",
                "a = 'it\\'s  one';                     | a='it\\'s  one';",
                "a.replace(/ [/ ']  \\/ /g, ' ');       | a.replace(/ [/ ']  \\/ /g,' ');",
                "a = b / c ? /d  e/ : f;                | a=b/c?/d  e/:f;",
                "return a ?? 'x';                       | return a??'x';",
            })
    void blanks_that_separate_nothing_are_left_out(String script, String tight) {
        assertThat(TightScript.of(script)).isEqualTo(tight);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            '// A comment.
              const a = 1;

              // Another.
              b(a);
            ', const a=1;b(a);
            """)
    void comments_and_indentation_are_left_out(String script, String tight) {
        assertThat(TightScript.of(script)).isEqualTo(tight);
    }
}

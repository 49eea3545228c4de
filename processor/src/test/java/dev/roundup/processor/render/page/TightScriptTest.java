package dev.roundup.processor.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TightScriptTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "const a = b + 1;          | const a=b+1;",
                "f('a  b', \"c  d\")       | f('a  b',\"c  d\")",
                "x = `a  ${b}  c` + d      | x=`a  ${b}  c`+d",
                "s.replace(/[ /]  '/g, '') | s.replace(/[ /]  '/g,'')",
                "a / b / c                 | a/b/c",
                "a + +b - -c               | a+ +b- -c",
                "return typeof x === 'y'   | return typeof x==='y'",
                "f('it\\'s  so')           | f('it\\'s  so')",
            })
    void blanks_stay_where_they_separate_something(String script, String tight) {
        assertThat(TightScript.of(script)).isEqualTo(tight);
    }

    @Test
    void comment_lines_and_indentation_go() {
        assertThat(TightScript.of("// Why.\n  let a;\n  // Then.\n  a = 1;\n")).isEqualTo("let a;a=1;");
    }

    @Test
    void a_line_that_may_end_a_statement_stays_a_line() {
        assertThat(TightScript.of("const f = () => {\n  g();\n}\nf();\nh(f)\n  .then(g)"))
                .isEqualTo("const f=()=>{g();}\nf();h(f).then(g)");
    }
}

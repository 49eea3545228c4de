package dev.roundup.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TightScriptsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            words => { alert(words.one); }                      | a=>{alert(a.one)}
            words => { /* why */ const two = 2; alert(two) } | a=>{alert(2)}
            (() => { const found = /a\\/b /u; alert(found); })(); | (()=>{alert(/a\\/b /u)})();
            """)
    void says_the_same_in_fewer_characters(String script, String tight) {
        assertThat(TightScripts.of("x.js", script)).isEqualTo(tight);
    }

    @Test
    void keeps_new_syntax() {
        assertThat(TightScripts.of("x.js", "part => part.a?.b ?? ''")).isEqualTo("a=>a.a?.b??\"\"");
    }

    @Test
    void a_mistake_ends_the_build() {
        assertThatThrownBy(() -> TightScripts.of("x.js", "words => {")).hasMessageContaining("x.js");
        assertThatThrownBy(() -> TightScripts.of("x.js", "1); alert(2")).hasMessageContaining("not one expression");
    }
}

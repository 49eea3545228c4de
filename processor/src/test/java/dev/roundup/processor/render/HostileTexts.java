package dev.roundup.processor.render;

import dev.roundup.processor.markup.ValidText;
import java.util.stream.Stream;

/** Texts that break a format if it does not escape them. */
public final class HostileTexts {
    private HostileTexts() {}

    public static Stream<String> all() {
        return Stream.of(
                "\\ # $ % & _ { } ~ ^ < > |",
                "}",
                "{",
                "}}{{",
                "\\}",
                "\\",
                "a\\",
                "x}, year = {1999",
                "}\n@misc{evil, title={x}}",
                "@article{a,",
                "@comment{",
                "\"quoted\" 'and' `ticked`",
                "% a comment",
                "Gödel, Escher, Bach",
                "a and b and others",
                "🦉 emoji \ud83d\udc69\u200d\ud83d\udd2c",
                "\0 NUL \u0001 \u001b \u0085 \ufffe",
                "\ud800 lone \udfff",
                "\u2028 line \u2029 paragraph",
                "]]> --> <!-- <![CDATA[",
                "</script><script>alert(1)</script>",
                "&lt;b&gt; &amp; &#60; &nbsp;",
                "\t tab \r return \n line",
                "\\input{/etc/passwd} \\write18{x}",
                "{{include}} {% include x %}",
                "e\u0301 combined, \u00e9 composed",
                "\u202e turned \u202c");
    }

    /**
     * The text after a round trip: characters that no format can carry are replaced, and each run of white space is a
     * single blank.
     */
    public static String folded(String text) {
        return ValidText.of(text.replaceAll("\\s+", " ")).strip();
    }
}

package dev.roundup.processor.template;

import static dev.roundup.processor.model.TestOrigin.located;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateReaderTest {
    private static final String CONTENT = "<main data-slot=\"content\"></main>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                // End tags that HTML lets authors omit, and tags that the parser adds.
                "<main data-slot=content></main><ul><li>One<li>Two</ul><p>A<p>B<dl><dt>T<dd>D</dl>",
                "<!DOCTYPE html><title>T</title>" + CONTENT,
                "<table><tr><td>1<td>2<tr><th>3</table>" + CONTENT,
                "<table><caption>C</caption><colgroup><col></colgroup><tbody><tr><td>1</tbody></table>" + CONTENT,
                "<select><option>One<option>Two<optgroup label=G><option>Three</select>" + CONTENT,
                "<ruby>漢<rp>(<rt>kan<rp>)</ruby>" + CONTENT,
                // Elements without content, however they are written.
                "<br><br/><img src=\"data:,\" alt=\"\"><hr /><input>" + CONTENT,
                // Drawings and formulas close themselves.
                "<svg viewBox=\"0 0 1 1\"><path d=\"M0 0\"/><g><circle r=\"1\"/></g><title>T</title></svg>" + CONTENT,
                "<math><mi>x</mi><mspace width=\"1em\"/></math>" + CONTENT,
                // Ampersands that are plain, and references.
                "<p>R&D & more &amp; &copy; &#960; <a href=\"?a=1&b=2&copy=3\">x</a>" + CONTENT,
                // Text that looks like markup.
                "<script>if (a<b) document.write('<div>')</script><style>a>b{}</style>" + CONTENT,
                "<!-- <div data-slot=\"nothing\"> -->" + CONTENT,
                "<textarea><b></textarea>" + CONTENT,
                "<noscript><p>No script</p></noscript>" + CONTENT,
                "<details><summary>S</summary><p>Text</details>" + CONTENT,
                "<lab-nav><slot></slot></lab-nav><a href=\"/\"><div>Block</div></a>" + CONTENT,
                "<p>Some <b>bold</b> <i>and</i> <a href=\"#x\">links</a></p>" + CONTENT,
                "<template><tr><td>1</td></tr></template>" + CONTENT,
                "<video controls><source src=\"/a.mp4\"><track src=\"/a.vtt\"></video>" + CONTENT,
                "<button type=button disabled>B</button><label>L <input></label>" + CONTENT,
                "<A HREF=\"/\">Up</A><DIV></DIV>" + CONTENT,
            })
    void accepts_what_html_allows(String html) {
        assertThat(flaws(html)).isEmpty();
    }

    @Test
    void finds_elements_that_are_not_closed() {
        assertThat(flaws("<main data-slot=content></main>\n<div>\n <span>x</div>"))
                .containsExactly("line 3, column 2: <span> is not closed");
        assertThat(flaws(CONTENT + "\n<ul><li><b>One<li>Two</ul>"))
                .containsExactly("line 2, column 9: <b> is not closed");
        assertThat(flaws("<main data-slot=content></main>\n<div><section>"))
                .containsExactly("line 2, column 1: <div> is not closed", "line 2, column 6: <section> is not closed");
        assertThat(flaws("<main data-slot=content>")).containsExactly("line 1, column 1: <main> is not closed");
    }

    @Test
    void finds_tags_that_belong_to_nothing() {
        assertThat(flaws(CONTENT + "\n</div>")).containsExactly("line 2, column 1: \"</div>\" closes nothing");
        assertThat(flaws(CONTENT + "\n<p><div></div></p>"))
                .containsExactly("line 2, column 15: \"</p>\" closes nothing");
        assertThat(flaws(CONTENT + "\n<div/>x</div>"))
                .containsExactly("line 2, column 1: \"<div/>\" does not close itself in HTML");
        assertThat(flaws(CONTENT + "\n<p>1 < 2")).containsExactly("line 2, column 6: \"<\" begins no tag here");
        assertThat(flaws(CONTENT + "\n<h4>x</h5>")).contains("line 2, column 6: \"</h5>\" closes nothing");
        assertThat(flaws(CONTENT + "\n<!-- x"))
                .containsExactly("line 2, column 1: the file ends inside this tag or comment");
        assertThat(flaws(CONTENT + "\n<table><p>x</p></table>")).contains("line 2, column 8: <p> cannot stand here");
        assertThat(flaws(CONTENT + "\n<p a=1 a=2>x"))
                .containsExactly("line 2, column 1: an attribute stands twice in a tag");
        assertThat(flaws(CONTENT + "\n<p>&nosuch; x"))
                .containsExactly("line 2, column 4: \"&nosuch;\" is not a character of HTML");
    }

    @Test
    void finds_ids_that_are_taken() {
        assertThat(flaws("<p id=a>\n<p id=a>\n<p id=Content>" + CONTENT))
                .containsExactly(
                        "line 2, column 7: id \"a\" is taken at line 1",
                        "line 3, column 7: id \"Content\" belongs to the page");
        assertThat(flaws("<main data-slot=content><article data-slot=paper><h3 data-slot=paper-title></h3>\n"
                        + "<p id=b></p></article></main>"))
                .containsExactly("line 2, column 7: id \"b\" stands in a part that the page repeats");
        assertThat(flaws("<p id=a></p><main data-slot=content><p id=a></p></main>"))
                .isEmpty();
    }

    @Test
    void finds_slots_that_are_unknown_missing_doubled_or_misplaced() {
        assertThat(flaws("<p>x"))
                .containsExactly("line 1, column 1: slot \"content\" is missing, so the page would have no papers");
        assertThat(flaws("<h1 data-slot=titel></h1>" + CONTENT))
                .containsExactly("line 1, column 15: unknown slot \"titel\"");
        assertThat(flaws("<h1 data-slot=title></h1>\n<p data-slot=title></p>" + CONTENT))
                .containsExactly("line 2, column 14: slot \"title\" stands twice, first at line 1");
        assertThat(flaws("<p data-slot=tldr></p>" + CONTENT))
                .containsExactly("line 1, column 14: slot \"tldr\" stands outside all slots");
        assertThat(flaws("<p><span data-slot=contents></span></p>" + CONTENT))
                .containsExactly("line 1, column 20: slot \"contents\" stands in <span>, which can hold only words");
        assertThat(flaws("<header data-slot=masthead><h1 data-slot=title></h1></header>" + CONTENT))
                .containsExactly(
                        "line 1, column 42: slot \"title\" stands in slot \"masthead\", whose content Roundup replaces");
        assertThat(flaws("<script>x = '<p data-slot=title>'</script>" + CONTENT))
                .containsExactly("line 1, column 17: a slot inside <script> is never filled");
        assertThat(flaws("<a href=\"/\"><span data-slot=site></span></a>" + CONTENT))
                .containsExactly("line 1, column 29: slot \"site\" stands in a link, and brings one of its own");
        assertThat(flaws("<main data-slot=content><section data-slot=section></section></main>"))
                .containsExactly("line 1, column 44: slot \"paper\" is missing in this section");
        assertThat(flaws("<main data-slot=content><div data-slot=paper><p data-slot=tldr></p></div></main>"))
                .containsExactly("line 1, column 40: slot \"paper-title\" is missing in this paper");
        assertThat(flaws("<p data-if=tags></p>" + CONTENT)).isEmpty();
        assertThat(flaws("<p data-if=tagz></p>" + CONTENT)).containsExactly("line 1, column 12: unknown slot \"tagz\"");
    }

    @Test
    void reads_large_scripts() {
        String script = "<script>" + "x('<b>');".repeat(50_000) + "</script>";
        assertThat(flaws(CONTENT + script)).isEmpty();
    }

    @Test
    void finds_what_the_page_would_block() {
        assertThat(flaws("<p onclick=\"x()\">" + CONTENT))
                .containsExactly(
                        "line 1, column 13: attribute \"onclick\" runs a script, which the page does not allow");
        assertThat(flaws("<a href=\" java\nscript:x()\">x</a>" + CONTENT))
                .containsExactly("line 1, column 10: an address that runs a script is not allowed on the page");
        assertThat(flaws("<base href=\"/\">" + CONTENT))
                .containsExactly("line 1, column 1: <base> is not allowed on the page");
        assertThat(flaws("<img src=\"logo.svg\" alt=\"\">" + CONTENT))
                .containsExactly("line 1, column 11: \"logo.svg\" will not be beside the page");
        assertThat(flaws("<link rel=stylesheet href=\"http://lab.example.org/a.css\">" + CONTENT))
                .containsExactly("line 1, column 28: \"http://lab.example.org/a.css\" is loaded without encryption");
        assertThat(flaws("<style>@font-face { src: url('a.woff2') }</style>" + CONTENT))
                .containsExactly("line 1, column 1: \"a.woff2\" will not be beside the page");
        assertThat(flaws("<link rel=stylesheet href=/a.css><script src=\"//cdn.example.org/a.js\"></script>"
                        + "<style>a { background: url(#a), url(data:,x) }</style><a href=\"people.html\">P</a>"
                        + CONTENT))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"default", "compact", "cards"})
    void our_own_templates_have_no_flaws(String name) throws IOException {
        assertThat(flaws(Files.readString(Path.of("../docs/templates/" + name + ".html"))))
                .isEmpty();
    }

    private static List<String> flaws(String html) {
        return TemplateReader.read(located("lab.html"), Optional.empty(), Optional.of(html)).flaws().stream()
                .map(flaw -> flaw.place() + ": " + flaw.problem())
                .toList();
    }
}

package dev.roundup.processor.markup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An HTML parser reads back the tree that was written. */
class HtmlWriterTest {
    @Test
    void elements_have_attributes_and_content_in_order() {
        Element list = new Element("ul").attr("id", "papers").attr("class", "list");
        list.appendElement("li").appendText("one");
        list.appendText("\n").appendElement("li").appendText("two ").appendChild(new Element("b").appendText("bold"));

        assertThat(html(list))
                .isEqualTo("<ul id=\"papers\" class=\"list\"><li>one</li>\n<li>two <b>bold</b></li></ul>");
    }

    @Test
    void void_elements_have_no_end_and_flags_no_value() {
        Element input = new Element("input").attr("value", "").attr("checked", true);

        assertThat(html(new Element("p").appendChild(input).appendChild(new Element("br"))))
                .isEqualTo("<p><input value=\"\" checked><br></p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain",
                "a < b > c & d",
                "&amp; &lt; &#123; &copy",
                "\"double\" and 'single'",
                "</p><script>alert(1)</script>",
                "<!-- -->",
                "no\u00a0break",
                "na\u00efve \u4e2d\u6587 \ud83e\udd8a",
                "{{ code }} {% code %} {# code #}",
                "ends in {",
                " spaces\tand\nlines "
            })
    void texts_and_attributes_come_out_as_they_went_in(String text) {
        for (PageForm form : PageForm.values()) {
            Element parsed = Jsoup.parseBodyFragment(
                            html(new Element("p").attr("title", text).appendText(text), form))
                    .expectFirst("p");

            assertThat(parsed.wholeText()).isEqualTo(text);
            assertThat(parsed.attr("title")).isEqualTo(text);
            assertThat(parsed.childrenSize()).isZero();
        }
    }

    @Test
    void any_text_comes_out_valid() {
        Random random = new Random(20231210);
        for (int i = 0; i < 2_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(20); j >= 0; j--) {
                text.append((char) (random.nextBoolean() ? random.nextInt(0x100) : random.nextInt(0x10000)));
                if (random.nextInt(8) == 0) {
                    text.appendCodePoint(0x10000 + random.nextInt(0x100000));
                }
            }
            String valid = ValidText.of(text.toString());

            assertThat(Jsoup.parseBodyFragment(html(new Element("pre").appendText("." + text)))
                            .expectFirst("pre")
                            .wholeText())
                    .isEqualTo("." + valid);
            assertThat(html(new DataNode(valid))).isEqualTo(valid);
        }
    }

    @Test
    void half_a_character_is_none() {
        assertThat(html(new DataNode("a\ud800b\udfff"))).isEqualTo("a\ufffdb\ufffd");
    }

    @Test
    void raw_content_is_not_escaped() {
        assertThat(html(new Element("style").appendChild(new DataNode("a > b { c: \"d\" }"))))
                .isEqualTo("<style>a > b { c: \"d\" }</style>");
    }

    @ParameterizedTest
    @CsvSource({
        "{{ x }}, &#123;{ x }}",
        "{% x %}, &#123;% x %}",
        "{# x #}, &#123;# x #}",
        "{{{, &#123;&#123;&#123;",
        "\\frac{1}{2}, \\frac{1}{2}",
        "{ {x} }, { {x} }",
        "x{, x&#123;"
    })
    void a_post_holds_no_liquid(String text, String written) {
        assertThat(html(new Element("p").appendText(text), PageForm.POST)).isEqualTo("<p>" + written + "</p>");
        assertThat(html(new Element("p").appendText(text), PageForm.PAGE)).isEqualTo("<p>" + text + "</p>");
    }

    @Test
    void liquid_cannot_come_of_two_texts() {
        Element code = new Element("p").appendText("{").appendText("{ x }}");

        assertThat(html(code, PageForm.POST)).isEqualTo("<p>&#123;{ x }}</p>");
    }

    @Test
    void what_is_written_already_is_taken_as_it_is() {
        List<byte[]> page = List.of("<b>".getBytes(UTF_8), "x</b>".getBytes(UTF_8));
        PrerenderedNode written = new PrerenderedNode(Map.of(PageForm.PAGE, page));
        Element around = new Element("p").appendText("a").appendChild(written).appendText("z");

        assertThat(html(around)).isEqualTo("<p>a<b>x</b>z</p>");
        assertThat(new HtmlWriter(PageForm.PAGE).write(around).take()).containsAll(page);
        assertThatThrownBy(() -> html(around, PageForm.POST)).hasMessage("not written as POST");
    }

    @Test
    void what_is_long_comes_in_parts() {
        Element list = new Element("ul");
        for (int i = 0; i < 1_000; i++) {
            list.appendElement("li").appendText(Integer.toString(i).repeat(100));
        }
        List<byte[]> parts = new HtmlWriter(PageForm.PAGE).write(list).take();

        assertThat(parts).hasSizeGreaterThan(3);
        assertThat(text(parts))
                .startsWith("<ul><li>000")
                .endsWith("999</li></ul>")
                .hasSize(9 + 290_000 - 1_000 + 9_000);
    }

    @Test
    void a_writer_begins_anew() {
        HtmlWriter writer = new HtmlWriter(PageForm.PAGE);
        writer.write("first").take();

        assertThat(text(writer.write("second").take())).isEqualTo("second");
    }

    static String html(Node node) {
        return html(node, PageForm.PAGE);
    }

    private static String html(Node node, PageForm form) {
        return text(new HtmlWriter(form).write(node).take());
    }

    private static String text(List<byte[]> parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        parts.forEach(all::writeBytes);
        return all.toString(UTF_8);
    }
}

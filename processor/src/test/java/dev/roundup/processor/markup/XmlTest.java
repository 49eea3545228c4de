package dev.roundup.processor.markup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Random;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** An XML parser reads back everything that was added. */
class XmlTest {
    @Test
    void each_element_is_on_a_line_of_its_own() {
        Xml list = Xml.root("list").attribute("lang", "en");
        Xml owl = list.child("bird").attribute("name", "owl");
        owl.child("hunts").text("mice");
        owl.child("night");
        list.child("bird");

        assertThat(new String(written(list), UTF_8)).isEqualTo("""
                <?xml version="1.0" encoding="UTF-8"?>
                <list lang="en">
                  <bird name="owl">
                    <hunts>mice</hunts>
                    <night/>
                  </bird>
                  <bird/>
                </list>
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain",
                "a < b > c & d",
                "&amp; &lt; &#123;",
                "\"double\" and 'single'",
                "]]> --> <!-- <![CDATA[",
                "na\u00efve \u4e2d\u6587 \ud83e\udd8a",
                "no\u00a0break"
            })
    void texts_and_attributes_come_out_as_they_went_in(String text) throws Exception {
        assertThat(throughParser(text)).containsOnly(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {" a  b ", "a\tb", "a\r\nb", "\n\na \n b", "a\u000b\fb"})
    void white_space_is_single_blanks(String text) throws Exception {
        assertThat(throughParser(text)).containsOnly("a b");
    }

    @Test
    void any_text_comes_out_valid() throws Exception {
        Random random = new Random(4287);
        for (int i = 0; i < 300; i++) {
            StringBuilder text = new StringBuilder("(");
            for (int j = random.nextInt(20); j >= 0; j--) {
                text.append((char) (random.nextBoolean() ? random.nextInt(0x100) : random.nextInt(0x10000)));
            }
            String valid = ValidText.of(text.append(')').toString().replaceAll("[\\t-\\r ]+", " "));

            assertThat(throughParser(text.toString())).containsOnly(valid);
        }
    }

    /** A text after parsing, from the content of an element and from an attribute. */
    private static List<String> throughParser(String text) throws Exception {
        Xml root = Xml.root("root").attribute("value", text);
        root.text(text);
        Element parsed = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(written(root)))
                .getDocumentElement();
        return List.of(parsed.getTextContent(), parsed.getAttribute("value"));
    }

    private static byte[] written(Xml root) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        root.bytes().forEach(all::writeBytes);
        return all.toByteArray();
    }
}

package dev.roundup.processor.markup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.processor.render.page.PageTemplate;
import java.io.IOException;
import java.io.InputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The template is read as a browser reads it. */
class TemplateReaderTest {
    @Test
    void reads_the_template_as_a_parser_of_html_does() throws IOException {
        Document parsed = Jsoup.parse(template());
        parsed.select("[data-slot]").removeAttr("data-slot");

        assertThat(HtmlWriterTest.html(TemplateReader.read(template())))
                .isEqualTo(parsed.outputSettings(new Document.OutputSettings().prettyPrint(false))
                        .expectFirst("html")
                        .outerHtml());
    }

    @Test
    void knows_the_slots() throws IOException {
        dev.roundup.processor.markup.Element page = TemplateReader.read(template());

        for (Element slot : Jsoup.parse(template()).select("[data-slot]")) {
            assertThat(page.take(slot.attr("data-slot")))
                    .as(slot.attr("data-slot"))
                    .hasValueSatisfying(found -> assertThat(found.name()).isEqualTo(slot.tagName()));
        }
        assertThat(page.take("section")).as("taken before").isEmpty();
    }

    private static String template() throws IOException {
        try (InputStream file = PageTemplate.class.getResourceAsStream("template.html")) {
            return new String(file.readAllBytes(), UTF_8);
        }
    }
}

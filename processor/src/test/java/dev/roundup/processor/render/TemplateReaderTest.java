package dev.roundup.processor.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The template is read as a browser reads it. */
class TemplateReaderTest {
    @Test
    void reads_the_template_as_a_parser_of_html_does() throws IOException {
        String template;
        try (InputStream file = TemplateReader.class.getResourceAsStream("template.html")) {
            template = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
        assertThat(html(TemplateReader.read(template))).isEqualTo(html(Jsoup.parse(template)));
    }

    private static String html(Document document) {
        document.outputSettings().prettyPrint(false);
        return Objects.requireNonNull(document.firstElementChild()).outerHtml();
    }
}

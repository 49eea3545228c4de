package dev.roundup.processor.render.site;

import static dev.roundup.processor.model.TestOrigin.located;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.processor.model.OwnTemplate;
import dev.roundup.processor.model.PageLook;
import dev.roundup.processor.template.TemplateReader;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The pages of a site in the template of a lab. */
class SiteInOwnTemplateTest {
    private static final String TEMPLATE = """
            <!DOCTYPE html>
            <html lang="en">
            <head><title>Lab</title><style>header { color: teal }</style></head>
            <body>
              <header><p>The Sample Lab</p><div data-slot="site-navigation"></div></header>
              <main data-slot="content"><article data-slot="paper"><h2 data-slot="title">A title</h2></article></main>
            </body>
            </html>
            """;

    @Test
    void every_page_has_the_dress_of_the_lab_and_the_navigation_in_its_slot() throws Exception {
        OwnTemplate template = TemplateReader.read(located("lab.html"), Optional.empty(), Optional.of(TEMPLATE));
        PageLook look = new PageLook(Optional.empty(), true).with(Optional.of(template));

        Map<String, String> files = HostileSiteTest.files(HostileSiteTest.site("sample"), look);

        assertThat(files).containsKeys("index.html", "list/index.html", "people/sample/index.html");
        files.forEach((path, content) -> {
            if (path.endsWith("index.html") && !content.contains("http-equiv=\"refresh\"")) {
                Document page = Jsoup.parse(content);
                assertThat(page.select("body > header > p").text()).isEqualTo("The Sample Lab");
                assertThat(page.select("body > header nav.site")).hasSize(1);
                assertThat(page.select("nav.site")).hasSize(1);
                assertThat(page.select("link[rel=stylesheet]")).hasSize(1);
                assertThat(page.select("head style").eachAttr("data-part")).isEmpty();
            }
        });
    }
}

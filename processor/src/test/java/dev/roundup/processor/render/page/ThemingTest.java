package dev.roundup.processor.render.page;

import static dev.roundup.processor.model.RoundupBuilder.roundup;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.processor.model.Layout;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.render.Pages;
import dev.roundup.processor.render.Renderers;
import dev.roundup.processor.render.post.PostStyle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ThemingTest {
    private static final Path GUIDE = Path.of("../docs/theming.md");

    @Test
    void the_guide_names_every_custom_property() throws IOException {
        String style = Pages.template().expectFirst("style").data();
        String root = style.substring(0, style.indexOf('}'));

        assertThat(found("(?m)^\\| `(--[a-z0-9-]+)` \\|", Files.readString(GUIDE)))
                .isEqualTo(found("(--[a-z0-9-]+):", root));
    }

    @Test
    void the_guide_names_classes_that_the_page_has() throws IOException {
        String template =
                Pages.template().html() + Arrays.toString(Layout.values()).toLowerCase(Locale.ROOT);
        String guide = Files.readString(GUIDE);
        String parts = guide.substring(guide.indexOf("## Classes and ids"), guide.indexOf("## The post"));

        assertThat(found("`(?:[a-z]+)?\\.([a-z]+)`", parts))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(template).containsPattern("[\"\\s.]" + name + "[\"\\s:. {,>]"));
    }

    @Test
    void the_guide_names_classes_that_the_post_has() throws IOException {
        String guide = Files.readString(GUIDE);
        String post = guide.substring(guide.indexOf("## The post"), guide.indexOf("## The template"));

        assertThat(found("`\\.([a-z-]+)`", post))
                .contains("roundup", "roundup-columns", "roundup-long")
                .allSatisfy(name -> assertThat(PostStyle.RULES + " .roundup-columns .roundup-cards ")
                        .containsPattern("\\." + name + "[ :.{)]"));
    }

    @Test
    void an_accent_tints_the_page_and_its_frame() {
        Document page = Pages.page(roundup("Neso").accent("#0a7"));
        String band = Palette.of("#0a7").orElseThrow().colour("--band", false);

        assertThat(page.expectFirst("style").data()).contains("--band:" + band);
        assertThat(page.select("meta[name=theme-color]").eachAttr("content")).contains(band);
    }

    @Test
    void a_style_sheet_of_the_users_comes_last_and_cannot_leave_its_element() {
        Document page = styled("h1 { color: red }\n/* </style><script>alert(1)</script> */");

        assertThat(page.select("style")).hasSize(1);
        assertThat(page.expectFirst("style").data()).endsWith("<\\/style><script>alert(1)<\\/script> */");
        assertThat(page.select("script").eachText()).isEmpty();
    }

    private static Document styled(String style) {
        Roundup neso = roundup("Neso").build();
        return Jsoup.parse(Pages.texts(new Renderers(neso, Pages.OUTPUT, Optional.of(style)).files())
                .getOrDefault("index.html", ""));
    }

    private static Set<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}

package dev.roundup.processor.render.page;

import static dev.roundup.processor.model.RoundupBuilder.roundup;
import static dev.roundup.processor.model.TestOrigin.at;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.processor.model.Asset;
import dev.roundup.processor.model.MediaFormat;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.render.Pages;
import dev.roundup.processor.render.SampleRoundup;
import java.io.InputStream;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The small picture next to the page's title in a browser. */
class SiteIconTest {
    @ParameterizedTest
    @CsvSource({
        "SVG, icon.svg, image/svg+xml, any",
        "PNG, icon.png, image/png, 32x32",
        "JPEG, icon.jpg, image/jpeg, 32x32"
    })
    void browsers_are_told_what_it_is(MediaFormat format, String name, String type, String sizes) {
        Document page = Pages.page(withIcon(found(name, format)));

        assertThat(page.select("head > link[rel=icon]"))
                .singleElement()
                .satisfies(link -> assertThat(link.attributes().asList())
                        .extracting(attribute -> attribute.getKey() + "=" + attribute.getValue())
                        .containsExactlyInAnyOrder("rel=icon", "href=" + name, "type=" + type, "sizes=" + sizes));
        assertThat(Pages.files(withIcon(found(name, format)))).containsKey(name);
    }

    @Test
    void one_that_is_not_there_is_not_named() {
        Roundup roundup = withIcon(new Asset("icon.svg", "lab/icon.svg", Optional.empty(), at("icon")));

        assertThat(Pages.page(roundup).select("link[rel=icon]")).isEmpty();
    }

    @Test
    void it_takes_no_name_from_a_picture_of_the_page() {
        Roundup roundup = roundup("R")
                .site(SampleRoundup.site(Optional.of(found("brand/logo.svg", MediaFormat.SVG)), Optional.empty()))
                .venue(SampleRoundup.venue())
                .build();

        Document page = Pages.page(roundup);

        assertThat(page.select(".logo").eachAttr("src")).containsExactly("logo.svg");
        assertThat(page.select("link[rel=icon]").eachAttr("href")).containsExactly("logo-2.svg");
    }

    private static Roundup withIcon(Asset icon) {
        return roundup("R")
                .site(SampleRoundup.site(Optional.of(icon), Optional.empty()))
                .build();
    }

    private static Asset found(String name, MediaFormat format) {
        Asset.File file = new Asset.File(
                InputStream::nullInputStream,
                Optional.of(new Asset.Size(32, 32)),
                Optional.of(new Asset.Inspection(format, 9, Optional.empty())));
        return new Asset(name, "lab/" + name, Optional.of(file), at(name));
    }
}

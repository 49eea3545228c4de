package dev.roundup.processor.render.output;

import static dev.roundup.processor.model.PaperBuilder.paper;
import static dev.roundup.processor.model.RoundupBuilder.roundup;
import static dev.roundup.processor.render.SampleRoundup.figure;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.processor.model.Format;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.render.Pages;
import dev.roundup.processor.render.SampleRoundup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressesTest {
    @Test
    void assets_of_one_name_are_numbered_and_one_asset_is_written_once() {
        Roundup roundup = roundup("Neso")
                .formats(Format.PAGE)
                .section(
                        "main",
                        paper("A").figure(figure("a/figure.svg", "a", 1, 1)).build(),
                        paper("B").figure(figure("b/Figure.svg", "b", 2, 1)).build(),
                        paper("C").figure(figure("a/figure.svg", "a", 1, 1)).build(),
                        paper("D").figure(figure("c/figure.svg", "c", 3, 1)).build())
                .build();

        assertThat(Pages.files(roundup)).containsOnlyKeys("index.html", "figure.svg", "Figure-2.svg", "figure-3.svg");
        assertThat(Pages.page(roundup).select("img").eachAttr("src"))
                .containsExactly("figure.svg", "Figure-2.svg", "figure.svg", "figure-3.svg");
    }

    @ParameterizedTest
    @CsvSource({
        "a/index.html, index-2.html, index-2.html",
        "a/my figure.svg, my-figure.svg, my-figure.svg",
        "a/Abbé.svg, Abbé.svg, Abb%C3%A9.svg",
        "a/x:y?z.svg, x-y-z.svg, x-y-z.svg",
        "a/..svg, svg, svg",
        "a/, file, file",
        "feed.xml, feed-2.xml, feed-2.xml",
        "a/Card.png, Card-2.png, Card-2.png",
        "a/cards, cards-2, cards-2"
    })
    void names_are_safe_in_folders_and_addresses(String path, String name, String address) {
        Roundup roundup = roundup("Neso")
                .formats(Format.PAGE)
                .section("main", paper("A").figure(figure(path, "a", 1, 1)).build())
                .build();

        assertThat(Pages.files(roundup)).containsOnlyKeys("index.html", name);
        assertThat(Pages.page(roundup).select("img").eachAttr("src")).containsExactly(address);
    }

    @Test
    void files_are_copied_as_they_are() {
        assertThat(Pages.files(SampleRoundup.roundup())).containsEntry("film.mp4", "no film");
    }
}

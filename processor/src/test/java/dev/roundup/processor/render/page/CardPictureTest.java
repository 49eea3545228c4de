package dev.roundup.processor.render.page;

import static dev.roundup.processor.model.PaperBuilder.paper;
import static dev.roundup.processor.model.RoundupBuilder.roundup;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.processor.model.Figure;
import dev.roundup.processor.model.PageLook;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.RoundupBuilder;
import dev.roundup.processor.model.TestOrigin;
import dev.roundup.processor.render.Pages;
import dev.roundup.processor.render.Renderers;
import dev.roundup.processor.render.SampleRoundup;
import dev.roundup.processor.render.output.Addresses;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The picture on cards that other programs show for a page. */
class CardPictureTest {
    private static final String FOLDER = "https://lab.example.org/roundup/neurips-2023/";

    private static Document page(Paper... papers) {
        return Pages.page(roundup("Neso").site(SampleRoundup.site()).section("main", papers));
    }

    private static List<String> picture(Document page) {
        return page.select("meta[property^=og:image]").eachAttr("content");
    }

    private static Paper shown(String name, String path, String alt) {
        return paper(name).figure(figure(path, alt, false)).build();
    }

    private static Figure figure(String path, String alt, boolean pending) {
        return new Figure(
                Optional.of(SampleRoundup.asset(path, "a picture", Optional.empty())),
                TestOrigin.text(alt),
                Optional.empty(),
                Optional.empty(),
                pending,
                TestOrigin.at("figure"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "jpeg", "webp", "gif", "PNG"})
    void is_a_figure_that_programs_can_read(String extension) {
        Document page = page(shown("Glider", "lab/hill." + extension, "A hill of \\(n\\) stones"));
        assertThat(picture(page)).containsExactly(FOLDER + "hill." + extension, "A hill of n stones");
    }

    @Test
    void is_the_first_of_them() {
        Paper later =
                paper("Later").figure(figure("lab/later.png", "Not yet", true)).build();
        Document page = page(
                later,
                paper("Plain").build(),
                shown("Drawn", "lab/drawn.svg", "Lines"),
                shown("Photo", "lab/photo.jpg", "A photo"),
                shown("Other", "lab/other.jpg", "Another"));
        assertThat(picture(page)).containsExactly(FOLDER + "photo.jpg", "A photo");
    }

    @Test
    void is_none_where_all_are_drawings_or_nobody_knows_where_the_page_is() {
        assertThat(picture(page(shown("Drawn", "lab/drawn.svg", "Lines")))).isEmpty();
        Document nowhere = Pages.page(roundup("Neso").section("main", shown("Photo", "lab/photo.jpg", "A photo")));
        assertThat(picture(nowhere)).isEmpty();
    }

    private static Document pageWithShareCard(RoundupBuilder roundup) {
        PageLook look = new PageLook(Optional.empty(), false, true, Optional.empty());
        String html = Pages.texts(new Renderers(roundup.build(), Pages.OUTPUT, look).files())
                .getOrDefault("index.html", "");
        return Jsoup.parse(html);
    }

    @Test
    void is_the_share_picture_if_somebody_draws_one() {
        Document page = pageWithShareCard(roundup("Neso")
                .title("Our {{papers}} papers on \\(n\\) hills")
                .site(SampleRoundup.site())
                .section("main", shown("Photo", "lab/photo.jpg", "A photo")));
        assertThat(picture(page))
                .containsExactly(FOLDER + "card.png", "1200", "630", "Our 1 papers on n hills · Sample Lab");
        assertThat(page.expectFirst("meta[name=twitter:card]").attr("content")).isEqualTo("summary_large_image");
    }

    @Test
    void is_no_share_picture_where_nobody_knows_where_the_page_is() {
        Document page =
                pageWithShareCard(roundup("Neso").section("main", paper("Kites").build()));
        assertThat(picture(page)).isEmpty();
        assertThat(page.expectFirst("meta[name=twitter:card]").attr("content")).isEqualTo("summary");
    }

    @Test
    void of_a_paper_is_its_share_picture() {
        Paper kites = paper("Kites").id("é kites").build();
        Roundup neso = roundup("Neso")
                .site(SampleRoundup.site())
                .section("main", kites)
                .build();
        assertThat(new Addresses(neso).shareCard(kites)).contains("cards/%C3%A9-kites.png");
        assertThat(new Addresses(neso).shareCard(paper("Other").build())).isEmpty();
    }
}

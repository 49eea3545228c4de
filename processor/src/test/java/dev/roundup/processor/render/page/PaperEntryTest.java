package dev.roundup.processor.render.page;

import static dev.roundup.processor.model.PaperBuilder.paper;
import static dev.roundup.processor.model.PublicationBuilder.publication;
import static dev.roundup.processor.model.RoundupBuilder.roundup;
import static dev.roundup.processor.model.TestOrigin.at;
import static dev.roundup.processor.model.TestOrigin.text;
import static dev.roundup.processor.render.Pages.entry;
import static dev.roundup.processor.render.Pages.texts;
import static dev.roundup.processor.render.SampleRoundup.asset;
import static dev.roundup.processor.render.SampleRoundup.figure;
import static dev.roundup.processor.render.SampleRoundup.name;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.processor.model.Asset;
import dev.roundup.processor.model.Figure;
import dev.roundup.processor.model.Link;
import dev.roundup.processor.model.LinkKind;
import dev.roundup.processor.model.Located;
import dev.roundup.processor.model.PaperBuilder;
import dev.roundup.processor.model.PublicationType;
import dev.roundup.processor.render.Pages;
import dev.roundup.processor.render.SampleRoundup;
import dev.roundup.processor.render.cite.CitedWorks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class PaperEntryTest {
    private final Element gliders = Pages.page(SampleRoundup.roundup()).expectFirst("#equivariant-gliders");

    @Test
    void authors_stand_in_order_with_commas_between() {
        assertThat(gliders.select(".author"))
                .extracting(item -> item.select("sup, .mail, .orcid").remove() == null ? "" : item.text())
                .containsExactly("Ada Vermeer,", "Bj\u00f6rn \u00d8rsted,", "Ellen Outsider,", "D\u00f3ra Kov\u00e1cs");
    }

    /** All names are on the page, so a search finds them. Only the data have them in their order. */
    @Test
    void a_long_list_of_authors_is_folded_but_for_the_first_and_the_members() {
        PaperBuilder paper = paper("Glider");
        IntStream.rangeClosed(1, 40).forEach(i -> paper.author(name(i == 35 ? "ada" : "N" + i)));
        Element article = entry(paper.build());

        List<String> shown = new ArrayList<>(
                IntStream.rangeClosed(1, 12).mapToObj(i -> "N" + i + ",").toList());
        shown.add("Ada Vermeer,");
        article.select(".orcid").remove();
        assertThat(texts(article, "header > .authors > li.author")).isEqualTo(shown);
        assertThat(texts(article, ".authors summary")).containsExactly("and 27 more authors");
        assertThat(texts(article, ".authors details li"))
                .hasSize(27)
                .startsWith("N13,")
                .endsWith("N40");
        assertThat(article.select(".authors details[open]")).isEmpty();
    }

    @Test
    void thirty_authors_are_not_folded() {
        PaperBuilder paper = paper("Glider");
        IntStream.rangeClosed(1, 30).forEach(i -> paper.author(name("N" + i)));
        assertThat(entry(paper.build()).select(".authors details")).isEmpty();
    }

    @Test
    void persons_are_linked_to_their_pages_and_orcid_records() {
        assertThat(gliders.select(".author > a:not(.orcid)").eachAttr("href"))
                .containsExactly("https://lab.example.org/ada");
        assertThat(gliders.select("a.orcid").eachAttr("href"))
                .containsExactly("https://orcid.org/0000-0002-1825-0097", "https://orcid.org/0000-0001-5109-3700");
        assertThat(texts(gliders, "a.orcid .visually-hidden"))
                .containsExactly("ORCID of Ada Vermeer", "ORCID of D\u00f3ra Kov\u00e1cs");
    }

    @Test
    void only_members_on_the_day_of_publication_are_marked() {
        Element page = Pages.page(SampleRoundup.roundup());
        assertThat(gliders.select(".author.member"))
                .extracting(item -> item.text().replaceAll("[ ,].*", ""))
                .containsExactly("Ada", "Bj\u00f6rn");
        assertThat(texts(page, "#tides-from-tilts .member")).isEmpty();
        assertThat(texts(page, ".footer")).singleElement().asString().contains("members of Sample Lab");
    }

    @Test
    void groups_of_equal_contribution_have_marks_of_their_own() {
        Element article = entry(paper("Glider")
                .author(name("A"), 0)
                .author(name("B"), 1)
                .author(name("C"), 0, 1)
                .author(name("D"))
                .build());

        assertThat(texts(article, "sup.equal")).containsExactly("*", "\u2020", "* \u2020");
        assertThat(texts(article, ".legend")).containsExactly("* \u2020 equal contribution");
        assertThat(texts(gliders, ".legend")).containsExactly("* equal contribution");
    }

    @Test
    void links_keep_their_order_and_say_what_they_lead_to() {
        assertThat(gliders.select(".links > li").eachAttr("data-kind"))
                .containsExactly("paper", "pdf", "code", "video", "cite");
        assertThat(gliders.select(".links a").eachAttr("href"))
                .containsExactly(
                        "https://arxiv.org/abs/2306.00600",
                        "https://papers.example.net/gliders.pdf",
                        "https://github.com/sample/gliders");
        assertThat(Pages.names(gliders, ".links a"))
                .containsExactly(
                        "Paper of Equivariant Gliders: Learning to Soar on a Sphere",
                        "PDF of Equivariant Gliders: Learning to Soar on a Sphere",
                        "Code of Equivariant Gliders: Learning to Soar on a Sphere");
    }

    @Test
    void links_of_one_label_say_where() {
        Element article = entry(paper("Glider")
                .link(LinkKind.CODE, "Code", "https://github.com/sample/gliders")
                .link(LinkKind.CODE, "Code", "https://codes.example.net/gliders")
                .build());

        assertThat(texts(article, ".links a")).containsExactly("Code on github.com", "Code on codes.example.net");
    }

    @Test
    void the_places_of_a_paper_share_an_item() {
        Element article = entry(paper("Glider")
                .link(LinkKind.PAPER, "Paper", "https://arxiv.org/abs/2306.00600")
                .link(LinkKind.PAPER, "Paper", "https://papers.example.net/gliders")
                .link(LinkKind.PAPER, "Conference paper", "https://neso.example.org/gliders")
                .build());

        assertThat(texts(article, ".links li:not([data-kind=cite])"))
                .containsExactly("Paper: arxiv.org papers.example.net", "Conference paper");
        assertThat(Pages.names(article, ".links a"))
                .containsExactly("arxiv.org of Glider", "papers.example.net of Glider", "Conference paper of Glider");
    }

    @Test
    void links_of_one_label_and_place_are_numbered() {
        Element article = entry(paper("Glider")
                .link(LinkKind.DATA, "Data", "https://www.example.org/1")
                .link(LinkKind.DATA, "Data", "https://example.org/2")
                .link(LinkKind.OTHER, "Data on example.org", "https://data.example.org")
                .build());

        assertThat(article.select(".links li > :not(details)"))
                .extracting(link -> link.ownText())
                .containsExactly("Data on example.org", "Data on example.org (2)", "Data on example.org (3)");
    }

    @Test
    void addresses_of_any_script_are_linked_as_written() {
        Element article = entry(paper("Glider")
                .link(LinkKind.DATA, "Data", "https://müller.example.org/straße?größe=1&art=ü#ö")
                .link(LinkKind.DATA, "Data", "https://例え.テスト/研究")
                .build());

        assertThat(article.select(".links a").eachAttr("href"))
                .containsExactly("https://müller.example.org/straße?größe=1&art=ü#ö", "https://例え.テスト/研究");
        assertThat(article.select(".links a"))
                .extracting(link -> link.ownText())
                .containsExactly("Data on müller.example.org", "Data on 例え.テスト");
    }

    @Test
    void what_is_still_to_come_is_no_link() {
        Element item = gliders.expectFirst("[data-kind=video]");

        assertThat(item.select("a")).isEmpty();
        assertThat(item.text()).startsWith("Video (coming soon)");
    }

    @Test
    void only_addresses_of_the_web_are_linked() {
        Element article = entry(paper("Glider")
                .link(LinkKind.PAPER, "Paper", "javascript:alert(1)")
                .link(LinkKind.PDF, "PDF", "data:text/html,x")
                .link(LinkKind.CODE, "Code", "//example.org/x")
                .build());

        assertThat(article.select(".links > li").eachAttr("data-kind")).containsExactly("cite");
        assertThat(article.select(".links a, .links [href]")).isEmpty();
    }

    @Test
    void the_last_link_opens_the_reference() {
        Element cite = gliders.expectFirst(".links > li:last-child > details.cite");

        assertThat(Pages.names(cite, "summary"))
                .containsExactly("Cite Equivariant Gliders: Learning to Soar on a Sphere");
        assertThat(cite.expectFirst("pre").wholeText()).startsWith("@").endsWith("}");
        assertThat(cite.hasAttr("data-others")).isFalse();
    }

    /** The JSON-LD names all authors, but cannot say that there are more. */
    @Test
    void a_reference_knows_that_there_are_more_authors() {
        assertThat(entry(paper("Glider").authors("Ada Vermeer", "and others").build())
                        .select("details.cite[data-others]"))
                .hasSize(1);
    }

    @Test
    void an_abstract_belongs_to_the_item_of_the_json_ld() {
        assertThat(gliders.attr("itemtype")).isEqualTo("https://schema.org/ScholarlyArticle");
        assertThat(gliders.attr("itemid")).isEqualTo("#equivariant-gliders");
        assertThat(gliders.expectFirst("[itemprop=abstract]").text()).startsWith("Gliders stay aloft");
        Element silent = entry(paper("Glider").build());
        assertThat(silent.hasAttr("itemscope")).isFalse();
        assertThat(silent.select("[itemprop]")).isEmpty();
    }

    @Test
    void a_folded_abstract_is_given_without_its_summary() {
        Element article =
                entry(paper("Glider").abstractText("Long words. ".repeat(200)).build());

        assertThat(article.expectFirst(".abstract > details + [itemprop=abstract]")
                        .text())
                .startsWith("Long words.");
    }

    @Test
    void files_beside_the_page_are_linked_by_their_names() {
        Asset poster = asset("lab/my poster.pdf", "%PDF", Optional.empty());
        Element article = entry(paper("Glider")
                .link(new Link(
                        "Link",
                        LinkKind.POSTER,
                        new Located<>("Poster", at("p")),
                        new Link.Target.LinkedFile(poster),
                        Optional.empty(),
                        at("p")))
                .build());

        assertThat(article.select(".links a").eachAttr("href")).containsExactly("my-poster.pdf");
    }

    @Test
    void figures_reserve_their_space() {
        Element image = gliders.expectFirst("figure.figure > a > img");

        assertThat(image.attr("src")).isEqualTo("figure.svg");
        assertThat(image.attr("alt")).isEqualTo("Flight paths over two valleys, one rotated");
        assertThat(image.attr("width") + "x" + image.attr("height")).isEqualTo("640x420");
        assertThat(image.attr("loading") + " " + image.attr("decoding")).isEqualTo("lazy async");
        assertThat(gliders.select("figcaption, video")).isEmpty();
    }

    @Test
    void videos_wait_for_the_reader_behind_their_still_picture() {
        Element figure = Pages.page(SampleRoundup.roundup()).expectFirst("#tides-from-tilts figure");
        Element video = figure.expectFirst("video");

        assertThat(video.attr("src")).isEqualTo("film.mp4");
        assertThat(video.attr("poster")).isEqualTo("still.svg");
        assertThat(video.hasAttr("controls")).isTrue();
        assertThat(video.attr("preload")).isEqualTo("none");
        assertThat(video.attr("aria-label")).startsWith("Masts of three boats");
        assertThat(video.attr("width") + "x" + video.attr("height")).isEqualTo("640x360");
        assertThat(figure.select("img")).isEmpty();
        assertThat(texts(figure, "figcaption")).containsExactly("One day at the quay, sped up.");
    }

    @Test
    void a_figure_that_is_pending_or_missing_is_not_shown() {
        Asset missing = new Asset("x.svg", "lab/x.svg", Optional.empty(), at("x"));
        Figure lost =
                new Figure(Optional.of(missing), text("x"), Optional.empty(), Optional.empty(), false, at("figure"));
        Figure pending = new Figure(
                figure("lab/y.svg", "y", 1, 1).asset(), text("y"), Optional.empty(), Optional.empty(), true, at("f"));

        assertThat(entry(paper("Glider").figure(lost).build()).select("figure")).isEmpty();
        assertThat(entry(paper("Glider").figure(pending).build()).select("figure"))
                .isEmpty();
    }

    @Test
    void abstracts_have_paragraphs_and_formulas() {
        assertThat(gliders.select(".abstract > p")).hasSize(2);
        assertThat(texts(gliders, "math annotation")).contains("\\pi(a \\mid s)", "g \\in SO(3)");
        assertThat(texts(gliders, ".tldr"))
                .containsExactly("A glider that knows the sphere finds thermals it has never seen.");
    }

    @Test
    void facts_are_named() {
        assertThat(texts(gliders, ".facts dt")).containsExactly("Session", "Contact");
        assertThat(texts(gliders, ".facts dd"))
                .containsExactly(
                        "Oral session 2A, 12 December 2023, 10:00\u201311:15 (UTC\u22126), Hall B, add to calendar: Equivariant"
                                + " Gliders: Learning to Soar on a Sphere",
                        "Ada Vermeer, ada@lab.example.org");
        assertThat(gliders.select(".facts a").eachAttr("href"))
                .containsExactly(
                        "https://neso.example.org/2023/2a", "equivariant-gliders.ics", "mailto:ada@lab.example.org");
        assertThat(texts(Pages.page(SampleRoundup.roundup()).expectFirst("#ledgers-forget-gracefully"), ".facts > div"))
                .containsExactly(
                        "Published NESO 2023, December 2023, pages 101\u2013118",
                        "Note Shown again at the evening session.",
                        "Track Data structures");
    }

    @Test
    void a_work_without_a_venue_says_what_it_is() {
        Element page = Pages.page(CitedWorks.roundup());
        assertThat(texts(page, ".facts > div"))
                .containsExactly(
                        "Published PhD thesis, University of Tides & Ebbs, Utrecht, 30 June 2015, ISBN 978-3-16-148410-0",
                        "Published arXiv, 2014 Master\u2019s thesis, Tidal College, 2013",
                        "Published Bachelor\u2019s thesis, Tidal College, 2013",
                        "Published Report, Institute of Dikes, number 2013-07, 2013, pages 40",
                        "Published Book, Sample Press, Air, volume 4, 2013, edited by Ben de Vries",
                        "Published Handbook of Air, pages 1-12",
                        "Published Data set, Archive of Gusts, 2013",
                        "Published Software, Archive of Code, 2013",
                        "Published Patent, number NL 123, 2013",
                        "Published 2013",
                        "Published JOTE, volume 3, number 1\u20132, 2010, pages 5-9",
                        "Published 2012");
        assertThat(page.select(".facts time").eachAttr("datetime")).contains("2015-06-30", "2012");
    }

    @Test
    void words_without_a_translation_are_marked() {
        var thesis = paper("Kites")
                .publication(publication(PublicationType.PHD_THESIS)
                        .publisher("Vindens Universitet")
                        .build())
                .build();
        Element danish =
                Pages.page(roundup("R").language("da").section("main", thesis).build());
        assertThat(danish.expectFirst(".facts dd").html())
                .isEqualTo("<span lang=\"en\">PhD thesis</span>, Vindens Universitet");
        assertThat(entry(thesis).expectFirst(".facts dd").html()).isEqualTo("PhD thesis, Vindens Universitet");
    }

    @Test
    void tags_are_hashtags_and_badges_tabs() {
        assertThat(texts(gliders, ".tag"))
                .containsExactly("#Equivariance", "#ReinforcementLearning", "#AtmosphericModels");
        assertThat(texts(gliders, ".badge.highlight")).containsExactly("Oral Presentation");
        assertThat(gliders.select(".title + .badges")).hasSize(1);
    }

    @Test
    void former_ids_still_lead_to_the_entry() {
        assertThat(gliders.select("span[id]").eachAttr("id")).containsExactly("gliders-2023", "glider");
    }
}

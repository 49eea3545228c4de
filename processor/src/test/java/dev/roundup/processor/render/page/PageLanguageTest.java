package dev.roundup.processor.render.page;

import static dev.roundup.processor.model.PaperBuilder.paper;
import static dev.roundup.processor.model.RoundupBuilder.roundup;
import static dev.roundup.processor.render.Pages.page;
import static dev.roundup.processor.render.Pages.texts;
import static dev.roundup.processor.render.SampleRoundup.name;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.processor.model.LinkKind;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.render.Pages;
import dev.roundup.processor.render.output.TextDirection;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageLanguageTest {
    private static Document in(String language) {
        return page(roundup("Neso")
                .author(name("Odile"))
                .language(language)
                .section(
                        "main",
                        paper("Glider")
                                .badge("Oral Presentation", true)
                                .link(LinkKind.PAPER, "Paper", "https://papers.example.org/1")
                                .build(),
                        paper("Kite").build()));
    }

    @Test
    void a_dutch_page_speaks_dutch() {
        Document page = in("nl");

        assertThat(texts(page, ".skip, .badge, .to-top"))
                .containsExactly("Naar de artikelen", "Voordracht", "Naar boven");
        assertThat(Pages.names(page, ".links a")).containsExactly("Artikel van Glider");
        assertThat(page.select("nav").eachAttr("aria-label")).containsExactly("Inhoud");
        assertThat(page.select("body [lang], [dir]")).isEmpty();
    }

    @Test
    void words_of_another_language_are_marked() {
        Document page = in("it");
        Element skip = page.expectFirst(".skip");

        assertThat(skip.text() + " " + skip.attr("lang")).isEqualTo("Skip to the papers en");
        assertThat(page.expectFirst(".byline span span").outerHtml())
                .isEqualTo("<span lang=\"en\">By <span class=\"author\" lang=\"it\">Odile</span></span>");
        assertThat(texts(page, ".byline")).containsExactly("By Odile, 20 novembre 2023");
    }

    @Test
    void a_page_of_a_language_that_runs_leftwards_says_so() {
        Document page = in("he");

        assertThat(page.expectFirst("html").attr("dir")).isEqualTo("rtl");
        assertThat(page.expectFirst(".skip").attr("lang")).isEqualTo("en");
    }

    @Test
    void names_and_titles_on_it_find_out_their_own_direction() {
        Document page = in("ar");

        assertThat(page.select("[data-own]")).isEmpty();
        assertThat(texts(page, "[dir=auto]")).contains("Odile", "Glider", "Kite", "الورقة");
        assertThat(page.select("main [lang]")).isEmpty();
        assertThat(in("en").select("[dir], [data-own], bdi")).isEmpty();
    }

    @Test
    void parts_of_a_line_are_joined_as_in_the_language() {
        assertThat(texts(in("ar"), ".byline")).containsExactly("بقلم Odile،\u200f 20 نوفمبر 2023");
        assertThat(texts(in("ja"), ".byline")).containsExactly("執筆者：Odile、2023年11月20日");
        assertThat(texts(in("zh"), ".byline")).containsExactly("撰文：Odile，2023年11月20日");
        assertThat(texts(in("fr"), ".byline")).containsExactly("Par Odile, 20 novembre 2023");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Ada, Björn
            ar | Ada،\u200f Björn
            ja | Ada、Björn
            zh | Ada，Björn
            """)
    void authors_are_joined_as_in_the_language(String language, String authors) {
        Paper paper = paper("Glider").authors("Ada", "Björn").build();
        Document page = page(roundup("Neso").language(language).section("main", paper));

        assertThat(page.expectFirst(".authors").wholeText().strip().replaceAll("\\s+", " "))
                .isEqualTo(authors);
    }

    @ParameterizedTest
    @CsvSource({"en, false", "it, false", "ru, false", "ar, true", "fa, true", "ja, true", "ko, true", "zh-Hant, true"})
    void scripts_without_italics_have_a_style_of_their_own(String language, boolean own) {
        assertThat(in(language).expectFirst("style").data().contains("font-synthesis-style"))
                .isEqualTo(own);
    }

    @ParameterizedTest
    @CsvSource({"en,ltr", "nl-BE,ltr", "he,rtl", "fa-IR,rtl", "az-Arab,rtl", "ar-Latn,ltr", "zh-Hant,ltr", "'',ltr"})
    void directions_follow_the_script(String language, String direction) {
        assertThat(TextDirection.of(language)).isEqualTo(direction);
    }
}

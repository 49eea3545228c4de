package dev.roundup.processor.render.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.processor.model.LinkKind;
import dev.roundup.processor.model.SectionKind;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Isolated // it changes the locale of the JVM
class InterfaceWordsTest {
    @Test
    void a_region_has_the_words_of_its_language() {
        assertThat(InterfaceWords.in("nl-BE").of("top")).isEqualTo("Naar boven");
        assertThat(InterfaceWords.in("NL").language()).isEqualTo("nl");
    }

    @Test
    void what_nobody_translated_is_english_whatever_the_machine_speaks() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("nl"));
            assertThat(InterfaceWords.in("tlh").of("top")).isEqualTo("Back to the top");
            assertThat(InterfaceWords.in("../words/nl").language()).isEqualTo("en");
            assertThat(InterfaceWords.in("").language()).isEqualTo("en");
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "en, 0, 0 papers",
        "en, 1, 1 paper",
        "nl, 11, 11 artikelen",
        "de, 1, 1 Beitrag",
        "de, 2, 2 Beiträge",
        "fr, 0, 0\u00a0article",
        "fr, 1, 1\u00a0article",
        "fr, 2, 2\u00a0articles",
        "es, 0, 0 artículos",
        "es, 1, 1 artículo",
        "ja, 1, 論文1件",
        "zh, 11, 11篇论文",
        "ar, 0, لا أوراق بحثية",
        "ar, 1, ورقة بحثية واحدة",
        "ar, 2, ورقتان بحثيتان",
        "ar, 3, 3 أوراق بحثية",
        "ar, 10, 10 أوراق بحثية",
        "ar, 11, 11 ورقة بحثية",
        "ar, 100, 100 ورقة بحثية",
        "ar, 103, 103 أوراق بحثية"
    })
    void numbers_have_the_forms_of_the_language(String language, int number, String words) {
        assertThat(InterfaceWords.in(language).count("papers", number)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"11, {shown} من 11 ورقة", "8, {shown} من 8 أوراق", "2, {shown} من ورقتين", "100, {shown} من 100 ورقة"})
    void what_a_search_shows_agrees_with_the_number_of_all(int papers, String words) {
        assertThat(InterfaceWords.in("ar").count("shown", papers)).isEqualTo(words);
    }

    @Test
    void a_word_that_a_language_lacks_is_english() {
        InterfaceWords incomplete = InterfaceWords.in("qaa");
        assertThat(incomplete.of("top")).isEqualTo("Aufwa");
        assertThat(incomplete.of("abstract")).isEqualTo("Abstract");
        assertThat(incomplete.count("papers", 1)).isEqualTo("1 paperoj");
        assertThat(incomplete.count("orals", 2)).isEqualTo("2 orals");
    }

    @ParameterizedTest
    @CsvSource({"zh, zh", "zh-CN, zh", "zh-Hans-SG, zh", "zh-Hant, en", "zh-TW, en", "zh-Hant-HK, en", "ar-EG, ar"})
    void readers_of_traditional_chinese_do_not_get_simplified(String tag, String words) {
        assertThat(InterfaceWords.in(tag).language()).isEqualTo(words);
    }

    @Test
    void signs_between_parts_are_those_of_the_language() {
        assertThat(InterfaceWords.in("en").between("series")).isEqualTo(", ");
        assertThat(InterfaceWords.in("ar").between("series")).isEqualTo("،\u200f ");
        assertThat(InterfaceWords.in("ja").between("series")).isEqualTo("、");
        assertThat(InterfaceWords.in("fr").between("label")).isEqualTo("\u00a0:");
        assertThat(InterfaceWords.in("de").after("pending")).isEqualTo(" (folgt in Kürze)");
        assertThat(InterfaceWords.in("zh").after("pending")).isEqualTo("（即将发布）");
    }

    @ParameterizedTest
    @EnumSource(LinkKind.class)
    void the_english_labels_are_those_of_the_kinds(LinkKind kind) {
        assertThat(InterfaceWords.english().label(kind, kind.label())).isEqualTo(kind.label());
        assertThat(InterfaceWords.in("nl").label(kind, "Mine")).isEqualTo("Mine");
    }

    @ParameterizedTest
    @EnumSource(value = SectionKind.class, names = "PAPERS", mode = EnumSource.Mode.EXCLUDE)
    void every_other_kind_of_section_has_a_name(SectionKind kind) {
        assertThat(InterfaceWords.english().of("section." + kind.name().toLowerCase(Locale.ROOT)))
                .isNotBlank();
    }

    @Test
    void our_own_badges_are_translated_and_others_are_not() {
        assertThat(InterfaceWords.in("nl").badge("Oral Presentation")).isEqualTo("Voordracht");
        assertThat(InterfaceWords.in("nl").badge("Best Demo")).isEqualTo("Best Demo");
    }
}

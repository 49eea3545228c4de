package dev.roundup.cli.cards;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.cli.cards.CardText.Place;
import java.awt.font.TextLayout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How texts are broken into lines and fitted into their place. */
class CardTextTest {
    private static final Place PLACE = new Place(600, 1000, 4);

    private static CardText text(String words) {
        return new CardText(SampleCards.FONTS.strong(), words, false);
    }

    private static TextLines fit(String words) {
        return text(words).balanced(PLACE, 1.2f, 80, 70, 60, 52);
    }

    private static void assertFits(TextLines text) {
        assertThat(text.lines().size()).isBetween(1, PLACE.lines());
        assertThat(text.lines())
                .allSatisfy(line -> assertThat(line.getVisibleAdvance()).isLessThanOrEqualTo(601));
    }

    @Test
    void a_short_title_is_as_large_as_possible() {
        TextLines lines = fit("Kites");
        assertThat(lines.size()).isEqualTo(80);
        assertThat(lines.lines()).hasSize(1);
    }

    @Test
    void a_longer_one_has_more_lines_and_then_smaller_ones() {
        TextLines four = fit("A bird in the hand knows the way home");
        assertThat(four.size()).isEqualTo(80);
        TextLines smaller = fit("A bird in the hand knows the way home better than two which it left in a bush");
        assertThat(smaller.size()).isLessThan(80).isGreaterThanOrEqualTo(52);
        assertThat(smaller.whole()).isTrue();
        assertFits(smaller);
    }

    @Test
    void one_that_is_too_long_in_every_size_ends_in_an_ellipsis_between_words() {
        TextLines lines = fit("Learning to learn to fly ".repeat(20));
        assertThat(lines.whole()).isFalse();
        assertThat(lines.size()).isEqualTo(52);
        assertThat(lines.lines()).hasSize(4);
        assertFits(lines);
    }

    @Test
    void a_word_is_rather_made_smaller_than_broken() {
        TextLines lines = fit("Electroencephalography");
        assertThat(lines.lines()).hasSize(1);
        assertThat(lines.size()).isLessThan(80);
        assertThat(lines.whole()).isTrue();
    }

    @Test
    void a_word_without_end_is_broken_where_the_line_ends() {
        TextLines lines = fit("a".repeat(4000));
        assertThat(lines.whole()).isFalse();
        assertThat(lines.lines()).hasSize(4);
        assertFits(lines);
    }

    @Test
    void lines_are_of_about_the_same_length() {
        TextLines lines = fit("Kites that learn to fly by themselves");
        float shortest = 600;
        float longest = 0;
        for (TextLayout line : lines.lines()) {
            shortest = Math.min(shortest, line.getVisibleAdvance());
            longest = Math.max(longest, line.getVisibleAdvance());
        }
        assertThat(shortest).isGreaterThan(longest / 2);
    }

    @Test
    void a_low_place_takes_fewer_lines() {
        TextLines lines = text("Kites that learn to fly ".repeat(4)).fit(new Place(600, 130, 4), 1.2f, 80, 52);
        assertThat(lines.lines()).hasSize(2);
        assertThat(lines.whole()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "تعلم الآلة من أجل اكتشاف الأدوية الجديدة في المختبرات الحديثة والمستشفيات الكبيرة",
                "למידה עמוקה של גרפים",
                "深層学習による蛋白質構造の予測と新しい材料の発見に関する研究および応用についての考察",
                "Ein Verfahren für Δ-Lernen mit ∇-Regeln und ℝⁿ",
                "🚀 To the moon 🌕 and back",
                "Ti\u1ebfng Vi\u1ec7t và tiếng Việt",
                "x\u0301\u0302\u0303\u0304\u0305"
            })
    void every_script_finds_its_place(String words) {
        assertFits(fit(words));
        assertFits(new CardText(SampleCards.FONTS.strong(), words, true).balanced(PLACE, 1.2f, 80, 70, 60, 52));
    }

    @Test
    void text_of_both_directions_begins_where_its_language_does() {
        CardText words = new CardText(SampleCards.FONTS.text(), "שלום Roundup", true);
        assertThat(words.fit(PLACE, 1.2f, 40).lines().get(0).isLeftToRight()).isFalse();
    }
}

package dev.roundup.cli.cards;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.cli.cards.CardText.Place;
import dev.roundup.processor.render.output.CardWords;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The authors on a share picture. */
class AuthorTextTest {
    private static final Place PLACE = new Place(600, 1000, 2);

    private static AuthorText authors(String... names) {
        return text(SampleCards.paper("Kites", names));
    }

    private static AuthorText text(CardWords words) {
        return new AuthorText(SampleCards.FONTS.text(), words, false);
    }

    private static CardWords written(boolean others, String language, String... names) {
        return new CardWords(
                "Kites",
                List.of(names),
                others,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                language);
    }

    private static String words(CardText text) {
        return text.words().replace('\u00a0', ' ');
    }

    @Test
    void are_all_there_if_there_is_space() {
        assertThat(words(authors("Ada Lane", "Tom Roe").text(2))).isEqualTo("Ada Lane, Tom Roe");
        assertThat(authors("Ada Lane", "Tom Roe")
                        .fit(PLACE, 1.3f, 36, 30)
                        .orElseThrow()
                        .lines())
                .hasSize(1);
    }

    @Test
    void stand_in_at_most_two_lines_and_the_others_are_counted() {
        String[] many =
                IntStream.rangeClosed(1, 3000).mapToObj(n -> "Author " + n).toArray(String[]::new);
        TextLines lines = authors(many).fit(PLACE, 1.3f, 36, 30).orElseThrow();
        assertThat(lines.size()).isEqualTo(30);
        assertThat(lines.lines()).hasSize(2);
        assertThat(lines.whole()).isTrue();
        assertThat(words(authors(many).text(3))).isEqualTo("Author 1, Author 2, Author 3 and 2997 more authors");
    }

    @Test
    void are_others_in_the_language_of_the_page() {
        assertThat(words(text(written(false, "nl", "Ada Lane", "Tom Roe")).text(1)))
                .startsWith("Ada Lane ")
                .doesNotContain("more");
        assertThat(words(text(written(true, "en", "Ada Lane", "Tom Roe")).text(2)))
                .isEqualTo("Ada Lane, Tom Roe and others");
    }

    @Test
    void may_be_one_with_a_name_without_end() {
        TextLines lines = authors("Ada " + "van ".repeat(400) + "Lane", "Tom Roe")
                .fit(PLACE, 1.3f, 36, 30)
                .orElseThrow();
        assertThat(lines.lines()).hasSize(2);
        assertThat(lines.whole()).isFalse();
    }

    @Test
    void may_be_none() {
        assertThat(authors().fit(PLACE, 1.3f, 36)).isEmpty();
    }
}

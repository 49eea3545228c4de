package dev.roundup.processor.text.prose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.processor.text.prose.ProseForms.Sample;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Nothing in a generated text is lost or changed. */
class GeneratedProseTest {
    private static final List<ProseForms> FORMS = List.of(ProseForms.values());

    private static final List<String> WORDS = List.of("the", "samples", "grow", "quickly", "here", "with", "care");

    private static final List<String> PIECES = List.of(
            "x",
            "T",
            "the",
            "Nets",
            "3",
            "0.5",
            "10",
            " ",
            " ",
            " ",
            ", ",
            ". ",
            "; ",
            "-",
            "/",
            "(",
            ")",
            "[",
            "]",
            "^",
            "_",
            "^{2}",
            "_{i}",
            "^{3/2}",
            "_{2-x}",
            "^{long words in it}",
            "{X, Y}",
            "{0,1}",
            "{BERT}",
            "{a",
            "}",
            "{}",
            "~",
            "~3",
            "``",
            "''",
            "\"",
            "`",
            "'",
            "%",
            "&",
            "#",
            "@",
            "=",
            "<",
            ">",
            "+",
            "*",
            "|",
            "é",
            "α",
            "…");

    /** A text of several forms, and what a page shows for it. */
    static Sample text(long seed) {
        Random random = new Random(seed);
        StringBuilder source = new StringBuilder();
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            ProseForms form = FORMS.get(random.nextInt(FORMS.size()));
            Sample sample = form.sample(random);
            String word = WORDS.get(random.nextInt(WORDS.size()));
            String end = i == 3 ? "." : random.nextBoolean() ? ", and" : " so";
            source.append(i == 0 ? "" : " ")
                    .append(word)
                    .append(" we ")
                    .append(sample.source())
                    .append(end);
            shown.append(i == 0 ? "" : " ")
                    .append(word)
                    .append(" we ")
                    .append(sample.shown())
                    .append(end);
        }
        return new Sample(source.toString(), shown.toString());
    }

    @Test
    void each_form_is_shown_as_it_is_meant() {
        for (long seed = 0; seed < 500; seed++) {
            Sample text = text(seed);
            Prose prose = ProseParser.parse(text.source());
            assertThat(prose.problems()).as(text.source()).isEmpty();
            assertThat(Shown.of(prose)).as(text.source()).isEqualTo(text.shown());
            Prose wrapped = ProseParser.parse(text.source().replace(' ', '\n'));
            assertThat(Shown.of(wrapped)).as(wrapped.source()).isEqualTo(text.shown());
        }
    }

    /**
     * A page shows each letter, number and sign of a text without commands, in order. Braces group, and quotation marks
     * have several forms, so these are left out of both.
     */
    @Test
    void nothing_is_lost() {
        for (long seed = 0; seed < 20_000; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int pieces = random.nextInt(30); pieces > 0; pieces--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            String source = text.toString();
            assertThat(bare(Shown.of(ProseParser.parse(source))
                            .replace('⌃', '^')
                            .replace('⌄', '_')))
                    .as("seed %d: %s", seed, source)
                    .isEqualTo(bare(source));
        }
    }

    private static String bare(String text) {
        return text.replace("—", "---").replace("–", "--").replaceAll("[{}“”‘’\"'`~ \u00a0]", "");
    }

    /** Plain text and LaTeX say the same as the page. */
    @Test
    void every_output_has_the_same_letters_and_numbers() {
        for (long seed = 0; seed < 500; seed++) {
            Sample text = text(seed);
            Prose prose = ProseParser.parse(text.source());
            List<Integer> letters = letters(Shown.of(prose));
            assertThat(letters(prose.plain())).as(text.source()).isEqualTo(letters);
        }
    }

    /** Letters and numbers, with scripts and the alphabets of formulas as plain letters (Normalization Form KC). */
    private static List<Integer> letters(String text) {
        List<Integer> letters = new ArrayList<>();
        Normalizer.normalize(text, Form.NFKC)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::add);
        return letters;
    }
}

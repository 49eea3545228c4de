package dev.roundup.processor.text.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tildes that mean "about", and those that are ties. */
class AboutTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "at z~3",
                "kT~0.2 keV",
                "n~0.03",
                "T_c~90 K",
                "M_BH~10^6",
                "x_1~.5",
                "(S/N)~20",
                "S/N~20",
                "f(x)~5",
                "[Fe/H]~-2",
                "z~-1 and z~+1",
                "Re~100, Ra~10^8, mu~8",
                "Lyα~3 and α~3",
                "pH~7",
                "SNR~5 and FWHM~2",
                "AUC~0.9",
                "a mass~10^8",
                "an efficiency~0.4",
                "z~2–4",
                "M*~10^9",
            })
    void a_tilde_between_a_quantity_and_a_number_stays(String source) {
        assertThat(ProseParser.parse(source).plain()).isEqualTo(source);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "z_{phot}~7        | zₚₕₒₜ~7",
                "$z$~3 \\(z\\)~3   | z~3 z~3",
                "$n$~$10^5$        | n~10⁵",
                "n~$10$            | n~10",
                "M^{*}~5           | M^*~5",
            })
    void it_also_stays_between_formulas_and_numbers(String source, String shown) {
        assertThat(ProseParser.parse(source).plain()).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Section~3",
                "Figure~2",
                "Eq.~3 and Eq~3",
                "Sec~3, Fig~4, No~5, in~2019, of~5, In~2019",
                "Theorem~1.2",
                "version~0.5",
                "Theorem~$3$ and a~$3$-approximation",
                "NGC~1068 and HD~209458",
                "GPT~4 and CIFAR~10",
                "z~few",
                "Jane~Doe",
                "5~km",
                "so,~5",
                "of~0.5",
                "\\LaTeX~2",
                "don't~5",
                "в~2019",
                "page~10^",
                "World War~2",
                "\\emph{Table}~3",
            })
    void a_tilde_after_a_word_is_a_tie(String source) {
        assertThat(ProseParser.parse(source).plain()).contains("\u00a0").doesNotContain("~");
    }
}

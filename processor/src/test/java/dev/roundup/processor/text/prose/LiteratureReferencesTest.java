package dev.roundup.processor.text.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Citations alone and in groups, in sentences and beside them. */
class LiteratureReferencesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "in~\\citep{a} and by~\\cite{b}.             | in […] and by […].",
                "see Refs.~\\cite{a,b}.                     | see Refs. […].",
                "In~\\cite{a}, see \\cite{b}                 | In […], see […]",
                "as in \\cite{a}, and \\cite{b}.             | as in […].",
                "as in \\cite{a}, \\cite{b}, and \\cite{c}   | as in […]",
                "work: \\cite{a}, \\cite{b}.                 | work: […].",
                "We do. \\cite{a} shows it.                  | We do. […] shows it.",
                "[\\cite{a}] shows it                        | […] shows it",
                "(\\cite{a} and \\cite{b}) do                | […] do",
                "as in [\\cite{a}], [\\cite{b}] and          | as in […] and",
                "by \\citet{a} and \\citet{b}                | by […] and […]",
                "as in \\cite{a} and \\citet{b}              | as in […] and […]",
                "(see \\cite{a}; \\cite{b}) or (e.g.,~\\cite{a}, \\cite{b}) | (see […]) or (e.g., […])",
                "as in \\cite{a} and trees                   | as in […] and trees",
            })
    void a_citation_that_the_sentence_needs_is_marked_once(String source, String shown) {
        assertShown(source, shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "nets~\\cite{a}\\cite{b}, too                | nets, too",
                "nets (\\cite{a}; \\cite{b}).                | nets.",
                "nets [\\cite{a}, \\cite{b}] so              | nets so",
                "nets [\\cite{a}]--[\\cite{b}] so            | nets so",
                "nets ( \\citep{a} ) so                      | nets so",
                "nets [\\cite{a}], [\\cite{b}].              | nets.",
                "(ODE-Nets; \\cite{a})                       | (ODE-Nets)",
                "(\\cite{a}; ODE-Nets)                       | (ODE-Nets)",
                "(nets; \\cite{a}; trees)                    | (nets; trees)",
                "nets, \\cite{a}, and trees, \\cite{b}.      | nets, and trees.",
                "nets, \\cite{a}                             | nets",
                "nets \\cite{a} and \\cite{b}                | nets and […]",
                "Smith (\\citeyear{a}) did it                | Smith did it",
                "\\citeauthor{a} (\\citeyear{a}) did it      | […] did it",
                "Smith et al. \\cite{a} show                 | Smith et al. show",
                "It is so. \\cite{a} We                      | It is so. We",
                "\\textbf{nets} (\\cite{a})                  | nets",
                "nets (\\cite{a}\\foo) so                    | nets (\\foo) so",
            })
    void any_other_citation_disappears_with_what_belongs_to_it(String source, String shown) {
        assertShown(source, shown);
    }

    private static void assertShown(String source, String shown) {
        assertThat(ProseParser.parse(source.strip()).plain().replace('\u00a0', ' '))
                .isEqualTo(shown.strip());
    }
}

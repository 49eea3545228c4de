package dev.roundup.processor.render.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageRangeTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1-42              | 1--42
            1 – 42            | 1--42
            1---42            | 1--42
            1-42, 77          | 1--42, 77
            77,80-81          | 77, 80--81
            1-2, 4–5 , 9      | 1--2, 4--5, 9
            S1-S14            | S1--S14
            77                | 77
            e1042             | e1042
            1-2-3             | 1-2-3
            see pages 1-2     | see pages 1-2
            """)
    void each_range_has_the_separator(String written, String bibtex) {
        assertThat(PageRange.with("--", written)).isEqualTo(bibtex);
        assertThat(PageRange.with("-", written)).isEqualTo(bibtex.replace("--", "-"));
    }
}

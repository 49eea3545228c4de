package dev.roundup.processor.render.output;

import static dev.roundup.processor.render.SampleRoundup.moment;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.processor.render.SampleRoundup;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateWordsTest {
    private static DateWords in(String language) {
        return DateWords.in(language, InterfaceWords.in(language));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en    | 2023-11-20                | 20 November 2023
            en-US | 2023-11-20                | November 20, 2023
            nl-NL | 2023-03-01                | 1 maart 2023
            de    | 2023-03-01                | 1. März 2023
            en    | 2023-11-20T23:30:00-11:00 | 20 November 2023
            en    | 2023-12                   | December 2023
            fr    | 2023-12                   | décembre 2023
            es    | 2023-12                   | diciembre de 2023
            ca    | 2023-04-03                | 3 d’abril del 2023
            fi    | 2023-12                   | joulukuu 2023
            hu    | 2023-11-20                | 2023. november 20.
            nl    | 2023-12                   | december 2023
            de    | 2023-12                   | Dezember 2023
            fr    | 2023-03-01                | 1 mars 2023
            es    | 2023-03-01                | 1 de marzo de 2023
            ja    | 2023-11-20                | 2023年11月20日
            ja    | 2023-12                   | 2023年12月
            zh    | 2023-11-20                | 2023年11月20日
            zh    | 2023-12                   | 2023年12月
            ar    | 2023-11-20                | 20 نوفمبر 2023
            ar    | 2023-12                   | ديسمبر 2023
            ar-MA | 2023-12                   | دجنبر 2023
            fil   | 2023-11-20                | Nobyembre 20, 2023
            en    | 2023                      | 2023
            en    | soon                      | soon
            x!    | 2023-11-20                | 20 November 2023
            ''    | 2023-11-20                | 20 November 2023
            """)
    void dates(String language, String written, String printed) {
        assertThat(in(language).date(moment(written))).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en    | 2023-12-10 | 2023-12-16 | 10–16 December 2023
            en-US | 2023-12-10 | 2023-12-16 | December 10–16, 2023
            en    | 2023-11-28 | 2023-12-02 | 28 November – 2 December 2023
            en-US | 2023-11-28 | 2023-12-02 | November 28 – December 2, 2023
            en    | 2023-12-30 | 2024-01-02 | 30 December 2023 – 2 January 2024
            nl    | 2023-12-10 | 2023-12-16 | 10–16 december 2023
            de    | 2023-12-10 | 2023-12-16 | 10.–16. Dezember 2023
            de    | 2023-11-28 | 2023-12-02 | 28. November – 2. Dezember 2023
            fr    | 2023-12-10 | 2023-12-16 | 10–16 décembre 2023
            fr    | 2023-11-28 | 2023-12-02 | 28 novembre – 2 décembre 2023
            es    | 2023-12-10 | 2023-12-16 | 10–16 de diciembre de 2023
            es    | 2023-11-28 | 2023-12-02 | 28 de noviembre – 2 de diciembre de 2023
            ja    | 2023-12-10 | 2023-12-16 | 2023年12月10日～16日
            ja    | 2023-11-28 | 2023-12-02 | 2023年11月28日～12月2日
            ja    | 2023-12-30 | 2024-01-02 | 2023年12月30日～2024年1月2日
            zh    | 2023-12-10 | 2023-12-16 | 2023年12月10日至16日
            zh    | 2023-11-28 | 2023-12-02 | 2023年11月28日至12月2日
            ar    | 2023-12-10 | 2023-12-16 | 10–16 ديسمبر 2023
            ar    | 2023-11-28 | 2023-12-02 | 28 نوفمبر – 2 ديسمبر 2023
            ko    | 2023-12-10 | 2023-12-16 | 2023년 12월 10일–16일
            hu    | 2023-12-10 | 2023-12-16 | 2023. december 10–16.
            hu    | 2023-11-28 | 2023-12-02 | 2023. november 28. – december 2.
            fi    | 2023-12-10 | 2023-12-16 | 10.–16. joulukuuta 2023
            lt    | 2023-11-28 | 2023-12-02 | 2023 m. lapkričio 28 d. – 2023 m. gruodžio 2 d.
            """)
    void ranges(String language, String first, String last, String printed) {
        DateWords.DateRange range = in(language).range(LocalDate.parse(first), LocalDate.parse(last));

        assertThat(range.first() + range.dash() + range.last())
                .isEqualTo(printed.replaceFirst("(?<! )–(?! )", "–\u2060"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2023-12-12T17:15:00-06:00 |                           | 12 December 2023, 17:15 (UTC−6)
            2023-12-12T17:15:00Z      | 2023-12-12T19:15:00Z      | 12 December 2023, 17:15–19:15 (UTC)
            2023-12-12T22:00+05:30    | 2023-12-13T01:00+05:30    | 12 December 2023, 22:00 – 13 December 2023, 01:00 (UTC+5:30)
            2023-12-12T10:00:00-06:00 | 2023-12-12T17:00:00Z      | 12 December 2023, 10:00–11:00 (UTC−6)
            2023-12-12                | 2023-12-13                | 12 December 2023 – 13 December 2023
            tonight                   |                           | tonight
            """)
    void sessions(String start, String end, String printed) {
        assertThat(in("en").session(moment(start), Optional.ofNullable(end).map(SampleRoundup::moment)))
                .isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nl | 12 december 2023, 10:00–11:15 (UTC−6)
            de | 12. Dezember 2023, 10:00–11:15 (UTC−6)
            fr | 12 décembre 2023, 10:00–11:15 (UTC−6)
            es | 12 de diciembre de 2023, 10:00–11:15 (UTC−6)
            ja | 2023年12月12日 10:00～11:15（UTC−6）
            zh | 2023年12月12日 10:00–11:15（UTC−6）
            ar | 12 ديسمبر 2023، 10:00–11:15 (UTC−6)
            """)
    void sessions_in_other_languages(String language, String printed) {
        assertThat(in(language)
                        .session(moment("2023-12-12T10:00:00-06:00"), Optional.of(moment("2023-12-12T11:15:00-06:00"))))
                .isEqualTo(printed);
    }
}

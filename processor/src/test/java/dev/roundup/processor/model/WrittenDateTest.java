package dev.roundup.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.processor.model.WrittenDate.Precision;
import java.time.LocalDate;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {
    private static WrittenDate moment(String written) {
        return WrittenDate.of(written, EnumSet.allOf(Precision.class), TestOrigin.at(written));
    }

    @ParameterizedTest
    @CsvSource({
        "2023, YEAR, 2023-01-01, 2023-12-31",
        "2024-02, MONTH, 2024-02-01, 2024-02-29",
        "2023-11-20, DAY, 2023-11-20, 2023-11-20",
        "2023-11-20T08:00:00+01:00, TIME, 2023-11-20, 2023-11-20",
        "2023-11-20T08:00Z, TIME, 2023-11-20, 2023-11-20"
    })
    void a_date_is_read_with_its_precision(String written, Precision precision, LocalDate first, LocalDate last) {
        WrittenDate.Reading reading = moment(written).reading().orElseThrow();
        assertThat(reading.precision()).isEqualTo(precision);
        assertThat(reading.first()).isEqualTo(first);
        assertThat(reading.last()).isEqualTo(last);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "23",
                "2023-13",
                "2023-02-29",
                "2023-1-1",
                "20.11.2023",
                "2023-11-20T08:00:00",
                "2023-11-20 08:00:00+01:00",
                "2023-11-20T25:00:00Z",
                "2023-11-20T08:00:00+99:00",
                "+12023"
            })
    void what_is_no_date_has_no_reading(String written) {
        assertThat(moment(written).reading()).isEmpty();
    }

    @Test
    void a_precision_that_its_place_does_not_accept_is_no_reading() {
        assertThat(WrittenDate.of("2023", EnumSet.of(Precision.DAY), TestOrigin.at("start"))
                        .reading())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2022, 2023, true",
        "2023, 2023-11, false",
        "2023-11, 2023, false",
        "2023-11-19, 2023-11-20T00:00:00Z, true",
        "2023-11-20T00:30:00+01:00, 2023-11-20T00:00:00Z, true",
        "2023-11-20T08:00:00Z, 2023-11-20T08:00:00Z, false"
    })
    void dates_of_any_precision_compare(String earlier, String later, boolean before) {
        assertThat(moment(earlier)
                        .reading()
                        .orElseThrow()
                        .isBefore(moment(later).reading().orElseThrow()))
                .isEqualTo(before);
    }
}

package dev.roundup.cli.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostDayTest {
    private static Optional<String> warning(String date, String zone) {
        return PostDay.warning("days", "---\ntitle: \"Days\"\ndate: \"" + date + "\"\n---\nbody", Optional.of(zone));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-05-06 23:30:00 +0000, Europe/Amsterdam, 2024-05-07",
        "2024-05-06 00:30:00 +0200, UTC, 2024-05-05",
        "2024-05-06 09:00:00 +0900, America/Los_Angeles, 2024-05-05",
        "2024-12-31 20:00:00 -0500, Asia/Tokyo, 2025-01-01",
    })
    void a_time_that_is_another_day_at_the_site(String date, String zone, String shown) {
        assertThat(warning(date, zone))
                .hasValue("warning: days is published on " + date.substring(0, 10) + ", but the site shows " + shown
                        + ", because its timezone is " + zone + "; write the time in @Roundup(published) with the"
                        + " offset of the site, or only the day");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-05-06 12:00:00 +0000, Europe/Amsterdam",
        "2024-05-06 23:30:00 +0200, Europe/Amsterdam",
        "2024-05-06, Pacific/Kiritimati",
        "2024-05-06 23:30:00 +0000, Atlantis/Capital",
        "soon, Europe/Amsterdam",
    })
    void a_time_of_the_same_day_and_what_is_no_time(String date, String zone) {
        assertThat(warning(date, zone)).isEmpty();
    }

    @Test
    void a_site_without_a_time_zone_and_a_date_in_the_body() {
        assertThat(PostDay.warning("days", "date: \"2024-05-06 23:30:00 +0000\"\n", Optional.empty()))
                .isEmpty();
    }
}

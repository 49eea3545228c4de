package dev.roundup.cli.web;

import java.net.http.HttpHeaders;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** The pause that a server asks for with {@code Retry-After}: seconds or a date (RFC 9110, section 10.2.3). */
final class RetryAfter {
    private RetryAfter() {}

    /**
     * The pause after an answer. GitHub and others name it in another way: no request is left, and the time at which there
     * are new ones, in seconds since 1970.
     */
    static Optional<Duration> of(HttpHeaders headers, Instant now) {
        return headers.firstValue("Retry-After")
                .flatMap(header -> of(header, now))
                .or(() -> headers.firstValue("X-RateLimit-Reset")
                        .filter(reset -> isUsedUp(headers) && reset.strip().matches("\\d{1,12}"))
                        .map(reset ->
                                positive(Duration.between(now, Instant.ofEpochSecond(Long.parseLong(reset.strip()))))));
    }

    /** True if no request is left until a time that the server names. */
    static boolean isUsedUp(HttpHeaders headers) {
        return headers.firstValue("X-RateLimit-Remaining")
                .filter(left -> left.strip().equals("0"))
                .isPresent();
    }

    private static Duration positive(Duration pause) {
        return pause.isNegative() ? Duration.ZERO : pause;
    }

    /** The pause from now on, never negative. Empty if the header is neither a number nor a date. */
    static Optional<Duration> of(String header, Instant now) {
        String text = header.strip();
        try {
            if (text.matches("\\d{1,9}")) {
                return Optional.of(Duration.ofSeconds(Long.parseLong(text)));
            }
            Instant date = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return Optional.of(positive(Duration.between(now, date)));
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }
}

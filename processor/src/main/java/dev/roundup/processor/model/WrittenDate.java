package dev.roundup.processor.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A date as the author wrote it: a year, a month, a day, or a day and time with offset (ISO 8601, as in the profile of
 * RFC 3339).
 *
 * @param written the value as the author wrote it
 * @param accepted the precisions that are allowed at its place
 * @param reading the meaning; empty if the value is not a date, or if its precision is not allowed at its place
 */
public record WrittenDate(String written, Set<Precision> accepted, Optional<Reading> reading, Origin origin) {
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern TIME =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})");

    /** The precision of a date. */
    public enum Precision {
        /** {@code 2023}. */
        YEAR,
        /** {@code 2023-11}. */
        MONTH,
        /** {@code 2023-11-20}. */
        DAY,
        /** {@code 2023-11-20T08:00:00+01:00}. */
        TIME
    }

    /**
     * The meaning of a date.
     *
     * @param first its first day
     * @param last its last day
     * @param time the instant with its offset, if the precision is {@link Precision#TIME}
     */
    public record Reading(Precision precision, LocalDate first, LocalDate last, Optional<OffsetDateTime> time) {
        /** The reading of a month. */
        public static Reading of(YearMonth month) {
            return new Reading(Precision.MONTH, month.atDay(1), month.atEndOfMonth(), Optional.empty());
        }

        /** Returns true if all of this period lies before all of that one. */
        public boolean isBefore(Reading that) {
            if (time.isPresent() && that.time.isPresent()) {
                return time.get().toInstant().isBefore(that.time.get().toInstant());
            }
            return last.isBefore(that.first);
        }
    }

    /** Reads a date. An unreadable value gives a date without a reading. */
    public static WrittenDate of(String written, Set<Precision> accepted, Origin origin) {
        return new WrittenDate(
                written, accepted, read(written).filter(reading -> accepted.contains(reading.precision)), origin);
    }

    /**
     * Its instant. A date without a time means the beginning of its first day in UTC, so that it is the same everywhere.
     */
    public Optional<OffsetDateTime> instant() {
        return reading.map(
                read -> read.time.orElseGet(() -> read.first.atStartOfDay().atOffset(ZoneOffset.UTC)));
    }

    private static Optional<Reading> read(String written) {
        try {
            if (TIME.matcher(written).matches()) {
                OffsetDateTime time = OffsetDateTime.parse(written, DateTimeFormatter.ISO_OFFSET_DATE_TIME);
                return Optional.of(
                        new Reading(Precision.TIME, time.toLocalDate(), time.toLocalDate(), Optional.of(time)));
            }
            if (DAY.matcher(written).matches()) {
                LocalDate day = LocalDate.parse(written);
                return Optional.of(new Reading(Precision.DAY, day, day, Optional.empty()));
            }
            if (MONTH.matcher(written).matches()) {
                YearMonth month = YearMonth.parse(written);
                return Optional.of(
                        new Reading(Precision.MONTH, month.atDay(1), month.atEndOfMonth(), Optional.empty()));
            }
            if (YEAR.matcher(written).matches()) {
                int year = Integer.parseInt(written);
                return Optional.of(new Reading(
                        Precision.YEAR, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Optional.empty()));
            }
        } catch (DateTimeException notInTheCalendar) {
            return Optional.empty();
        }
        return Optional.empty();
    }
}

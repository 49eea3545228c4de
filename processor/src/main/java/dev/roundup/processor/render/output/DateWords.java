package dev.roundup.processor.render.output;

import dev.roundup.processor.model.WrittenDate;
import dev.roundup.processor.model.WrittenDate.Precision;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates and times in a language. */
public final class DateWords {
    private static final Pattern DAY_FIELD = Pattern.compile("((?:'[^']*'|[^'d])*d+)(.*)", Pattern.DOTALL);
    private static final Pattern YEAR_AT_END = Pattern.compile("(?:[\\s,./]|'[^']*')*[uy]+$");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final DateForms forms;

    private DateWords(DateForms forms) {
        this.forms = forms;
    }

    /**
     * Returns the date words of a language.
     *
     * @param language a BCP 47 tag; English without a region has the day first, as in most of the world
     */
    public static DateWords in(String language) {
        return new DateWords(DateForms.in(language));
    }

    /**
     * A range of dates for the page, with a dash between its ends.
     *
     * @param first its beginning without the parts that both ends share, such as {@code 10}
     * @param spaced true if there is space around the dash
     * @param last its end, such as {@code 16 December 2023}
     */
    public record DateRange(String first, boolean spaced, String last) {
        /** The dash. Without space around it, a line does not end after it. */
        public String dash() {
            return spaced ? " \u2013 " : "\u2013\u2060";
        }
    }

    /** A date without its time, as exactly as the author wrote it. An unreadable date stays as written. */
    public String date(WrittenDate moment) {
        return moment.reading()
                .map(reading -> print(reading.precision(), reading.first()))
                .orElse(moment.written());
    }

    private String print(Precision precision, LocalDate date) {
        return switch (precision) {
            case YEAR -> forms.format("y", date);
            case MONTH -> forms.format(forms.month(), date);
            case DAY, TIME -> forms.format(forms.day(), date);
        };
    }

    /** The range between two different days. */
    public DateRange range(LocalDate first, LocalDate last) {
        String pattern = forms.day();
        Matcher day = DAY_FIELD.matcher(pattern);
        if (first.withDayOfMonth(1).equals(last.withDayOfMonth(1)) && day.matches()) {
            String fromDay =
                    pattern.substring(day.group(1).replaceFirst("d+$", "").length());
            return new DateRange(forms.format(day.group(1), first), false, forms.format(fromDay, last));
        }
        String withoutYear = YEAR_AT_END.matcher(pattern).replaceFirst("");
        boolean sameYear = first.getYear() == last.getYear();
        return new DateRange(forms.format(sameYear ? withoutYear : pattern, first), true, forms.format(pattern, last));
    }

    /** Date and time of a session with its time zone; only the date if there is no time. */
    public String session(WrittenDate start, Optional<WrittenDate> end) {
        Optional<OffsetDateTime> from = start.reading().flatMap(WrittenDate.Reading::time);
        Optional<OffsetDateTime> to = end.flatMap(WrittenDate::reading).flatMap(WrittenDate.Reading::time);
        if (from.isEmpty()) {
            return date(start) + end.map(moment -> " \u2013 " + date(moment)).orElse("");
        }
        String day = forms.format(forms.day(), from.get().toLocalDate());
        return day + ", " + hours(from.get(), to) + " (" + zone(from.get().getOffset()) + ")";
    }

    /** The time of a session on its day, such as {@code 10:00–11:15}, without its time zone. */
    public String hours(OffsetDateTime from, Optional<OffsetDateTime> to) {
        return CLOCK.format(from)
                + to.map(end -> end.withOffsetSameInstant(from.getOffset()))
                        .map(till -> till.toLocalDate().equals(from.toLocalDate())
                                ? "\u2013" + CLOCK.format(till)
                                : " \u2013 " + dateAndTime(till))
                        .orElse("");
    }

    /** A day with the time zone of its sessions. */
    public String day(OffsetDateTime time) {
        return forms.format(forms.day(), time.toLocalDate()) + " (" + zone(time.getOffset()) + ")";
    }

    private String dateAndTime(OffsetDateTime time) {
        return forms.format(forms.day(), time.toLocalDate()) + ", " + CLOCK.format(time);
    }

    /** The name of a time zone, for example {@code UTC−6} or {@code UTC+5:30}. */
    private static String zone(ZoneOffset offset) {
        int minutes = Math.abs(offset.getTotalSeconds()) / 60;
        String hours = minutes % 60 == 0
                ? "" + minutes / 60
                : String.format(Locale.ROOT, "%d:%02d", minutes / 60, minutes % 60);
        String sign = offset.getTotalSeconds() < 0 ? "\u2212" : "+";
        return minutes == 0 ? "UTC" : "UTC" + sign + hours;
    }
}

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

    /**
     * What is before the day, the day, and what is after it. A letter without blanks before it belongs to the day, as in
     * 16日, and so does a full stop, as in 16., unless it ends the whole date.
     */
    private static final Pattern DAY_FIELD =
            Pattern.compile("((?:'[^']*'|[^'d])*)(d+(?:[\\p{L}&&[^\\p{ASCII}]]+|\\.(?=.))?)(.*)", Pattern.DOTALL);

    private static final Pattern YEAR_AT_START = Pattern.compile("^y(?:[\\p{L}&&[^\\p{ASCII}]]|\\.)?\\s*(?=\\p{L})");
    private static final Pattern YEAR_AT_END = Pattern.compile("(?:[\\s,./]|'[^']*')*[uy]+$");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private static final String DASH = "\u2013";

    private final DateForms forms;
    private final InterfaceWords words;

    private DateWords(DateForms forms, InterfaceWords words) {
        this.forms = forms;
        this.words = words;
    }

    /**
     * Returns the date words of a language.
     *
     * @param language a BCP 47 tag; English without a region has the day first, as in most of the world
     * @param words the words of the page, which say how dates, times and zones are joined
     */
    public static DateWords in(String language, InterfaceWords words) {
        return new DateWords(DateForms.in(language), words);
    }

    /**
     * A range of dates for the page.
     *
     * @param first its beginning without the parts that both ends share, such as {@code 10}
     * @param dash what is between its ends: usually a dash
     * @param last its end, such as {@code 16 December 2023}
     */
    public record DateRange(String first, String dash, String last) {}

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
            return new DateRange(
                    forms.format(day.group(1) + day.group(2), first),
                    dash(false),
                    forms.format(day.group(2) + day.group(3), last));
        }
        boolean sameYear = first.getYear() == last.getYear();
        String start = sameYear ? YEAR_AT_END.matcher(pattern).replaceFirst("") : pattern;
        String end = sameYear ? YEAR_AT_START.matcher(pattern).replaceFirst("") : pattern;
        return new DateRange(forms.format(start, first), dash(true), forms.format(end, last));
    }

    /** What is between two days. A dash may have blanks around it; without them, no line ends after it. */
    private String dash(boolean spaced) {
        String mark = words.between("range.days");
        if (!mark.equals(DASH)) {
            return mark;
        }
        return spaced ? " " + DASH + " " : DASH + "\u2060";
    }

    /** Date and time of a session with its time zone; only the date if there is no time. */
    public String session(WrittenDate start, Optional<WrittenDate> end) {
        Optional<OffsetDateTime> from = start.reading().flatMap(WrittenDate.Reading::time);
        Optional<OffsetDateTime> to = end.flatMap(WrittenDate::reading).flatMap(WrittenDate.Reading::time);
        if (from.isEmpty()) {
            return date(start) + end.map(moment -> dash(true) + date(moment)).orElse("");
        }
        String day = forms.format(forms.day(), from.get().toLocalDate());
        return zoned(joined(day, hours(from.get(), to)), from.get().getOffset());
    }

    /** The time of a session on its day, such as {@code 10:00–11:15}, without its time zone. */
    public String hours(OffsetDateTime from, Optional<OffsetDateTime> to) {
        return CLOCK.format(from)
                + to.map(end -> end.withOffsetSameInstant(from.getOffset()))
                        .map(till -> till.toLocalDate().equals(from.toLocalDate())
                                ? words.between("range.hours") + CLOCK.format(till)
                                : dash(true) + dateAndTime(till))
                        .orElse("");
    }

    /** A day with the time zone of its sessions. */
    public String day(OffsetDateTime time) {
        return zoned(forms.format(forms.day(), time.toLocalDate()), time.getOffset());
    }

    private String dateAndTime(OffsetDateTime time) {
        return joined(forms.format(forms.day(), time.toLocalDate()), CLOCK.format(time));
    }

    private String joined(String day, String time) {
        return words.of("moment").replace("{day}", day).replace("{time}", time);
    }

    private String zoned(String time, ZoneOffset offset) {
        return words.of("zone").replace("{time}", time).replace("{zone}", zone(offset));
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

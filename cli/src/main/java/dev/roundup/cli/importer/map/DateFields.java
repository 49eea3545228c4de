package dev.roundup.cli.importer.map;

import dev.roundup.processor.model.Origin;
import dev.roundup.processor.model.WrittenDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The date of a paper, from up to four fields that each know a part of it. A field that the list does not have is
 * empty.
 */
record DateFields(String date, String year, String month, String day) {
    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    private static final Pattern MONTH =
            Pattern.compile("(?:(\\d{1,2})\\.?[\\s~]+)?(\\p{L}+)\\.?(?:[\\s~]+(\\d{1,2}))?");
    /** Front matter also gives the time of day, which a paper does not need. */
    private static final Pattern TIME_OF_DAY = Pattern.compile("^(\\d{4}-\\d{2}-\\d{2})[T ]+\\d.*$");

    private static final Pattern NUMBERS = Pattern.compile("(\\d{4})[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?");
    private static final Pattern NAMED =
            Pattern.compile("(?:(\\d{1,2})(?:st|nd|rd|th)?\\.?\\s+)?(\\p{L}{3,})\\.?(?:\\s+(\\d{1,2}))?,?\\s+(\\d{4})");

    /** A period, as BibLaTeX writes it. */
    private static final Pattern PERIOD = Pattern.compile("(\\d{4}(?:-\\d{2}){0,2})/(?:\\d{4}(?:-\\d{2}){0,2})?");

    private static final Pattern ANY_YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d)");

    /** Words that stand in place of a year while a paper has none. */
    private static final Pattern STATE = Pattern.compile(
            "(?i)\\W*((?:to appear|to be published|forthcoming|in press|in print|in preparation|in review|under review"
                    + "|submitted|accepted|in revision|early access|online first)\\b[\\p{L} ]*)[^\\p{L}\\d]*");

    private static final Set<WrittenDate.Precision> DATES =
            EnumSet.of(WrittenDate.Precision.YEAR, WrittenDate.Precision.MONTH, WrittenDate.Precision.DAY);

    DateFields {
        date = TIME_OF_DAY.matcher(date).replaceFirst("$1");
    }

    /** The date, as exactly as it is known; empty if it is not. */
    String known() {
        Optional<String> whole = whole(date);
        if (whole.isPresent()) {
            return whole.get();
        }
        String year = ofYear().or(() -> first(date)).orElse("");
        String month = monthNumber().map(number -> two("-", number)).orElse("");
        String day = Stream.of(Optional.of(this.day), dayOfDate(), dayOfMonth())
                .flatMap(Optional::stream)
                .filter(text -> text.matches("\\d{1,2}"))
                .map(text -> two("-", Integer.parseInt(text)))
                .findFirst()
                .orElse("");
        return Stream.of(year + month + day, year + month, year)
                .filter(date -> !(month.isEmpty() && date.length() > year.length()))
                .filter(DateFields::isDate)
                .findFirst()
                .orElse("");
    }

    /** What stands in place of the date while there is none, such as "To appear"; empty if nothing does. */
    Optional<String> state() {
        return known().isEmpty()
                ? Stream.of(date, year)
                        .map(STATE::matcher)
                        .filter(Matcher::matches)
                        .map(words -> words.group(1).strip())
                        .map(words -> words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1))
                        .findFirst()
                : Optional.empty();
    }

    /** True if the date comes from this value, and says just what it says. */
    boolean isYearClear() {
        return isDate(year);
    }

    boolean isDateClear() {
        return whole(date).isPresent() || (dayOfDate().isPresent() && known().length() == "2020-01-01".length());
    }

    boolean isDayUsed() {
        return known().length() == "2020-01-01".length();
    }

    boolean isMonthClear() {
        return monthNumber().isPresent();
    }

    private Optional<String> ofYear() {
        return isDate(year) ? Optional.of(year) : first(year);
    }

    /** The year with which a text begins: of several, the first. */
    private static Optional<String> first(String text) {
        Matcher found = ANY_YEAR.matcher(text);
        return found.find() ? Optional.of(found.group()) : Optional.empty();
    }

    private static Optional<String> whole(String text) {
        if (isDate(text)) {
            return Optional.of(text);
        }
        Matcher numbers = NUMBERS.matcher(text);
        Matcher named = NAMED.matcher(text);
        Matcher period = PERIOD.matcher(text);
        String read = "";
        if (numbers.matches()) {
            read = numbers.group(1) + two("-", numbers.group(2)) + two("-", numbers.group(3));
        } else if (named.matches()) {
            String day = named.group(1) == null ? named.group(3) : named.group(1);
            read = month(named.group(2))
                    .map(month -> named.group(4) + two("-", month) + two("-", day))
                    .orElse("");
        } else if (period.matches()) {
            read = period.group(1);
        }
        return Optional.of(read).filter(DateFields::isDate);
    }

    /** Some lists have the day of the month in the field of the date. */
    private Optional<String> dayOfDate() {
        return Optional.of(date).filter(text -> text.matches("\\d{1,2}"));
    }

    /** BibTeX lists may have the day beside the month: {@code March~4}. */
    private Optional<String> dayOfMonth() {
        Matcher parts = MONTH.matcher(month);
        return parts.matches()
                ? Optional.ofNullable(parts.group(1)).or(() -> Optional.ofNullable(parts.group(3)))
                : Optional.empty();
    }

    private Optional<Integer> monthNumber() {
        Matcher parts = MONTH.matcher(month);
        String name = parts.matches() ? parts.group(2) : month;
        return name.matches("0?[1-9]|1[0-2]") ? Optional.of(Integer.parseInt(name)) : month(name);
    }

    private static Optional<Integer> month(String name) {
        String month = name.toLowerCase(Locale.ROOT);
        List<String> named = MONTHS.stream()
                .filter(known -> month.length() >= 3 && known.startsWith(month.equals("sept") ? "sep" : month))
                .toList();
        return named.isEmpty() ? Optional.empty() : Optional.of(MONTHS.indexOf(named.get(0)) + 1);
    }

    private static String two(String before, int number) {
        return String.format(Locale.ROOT, "%s%02d", before, number);
    }

    private static String two(String before, @Nullable String number) {
        return number == null ? "" : two(before, Integer.parseInt(number));
    }

    private static boolean isDate(String text) {
        return WrittenDate.of(text, DATES, Origin.NOWHERE).reading().isPresent();
    }
}

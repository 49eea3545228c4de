package dev.roundup.processor.render.output;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The date formats of a language according to CLDR. They come from a table of our own, because each JDK has another
 * version of CLDR, and a page must have the same bytes whichever JDK compiles it.
 *
 * @param day the pattern of a date such as {@code d MMMM y}, in the notation of Unicode's LDML: {@code d}, {@code dd},
 *     {@code M}, {@code MMMM}, {@code LLLL}, {@code y} and quoted text
 * @param month the pattern of a month with its year
 * @param months the names of the months in dates with a day, January first
 * @param monthsAlone the names of the months in dates without a day
 */
record DateForms(String day, String month, List<String> months, List<String> monthsAlone) {
    /**
     * The table, with one language in each line. If a language tag is missing, the tag without its last part applies.
     */
    static final String TABLE = "dates.tsv";

    private static final String ENGLISH = "en";
    private static final Pattern FIELD = Pattern.compile("'([^']*)'|d+|M+|LLLL|y");

    /**
     * Returns the date formats of a language.
     *
     * @param tag a BCP 47 tag; if the language is missing from the table, dates are in English
     */
    static DateForms in(String tag) {
        String wanted = Locale.forLanguageTag(tag).stripExtensions().toLanguageTag();
        while (!wanted.isEmpty()) {
            Optional<DateForms> found = find(wanted);
            if (found.isPresent()) {
                return found.get();
            }
            wanted = wanted.substring(0, Math.max(0, wanted.lastIndexOf('-')));
        }
        return find(ENGLISH).orElseThrow();
    }

    private static Optional<DateForms> find(String tag) {
        String start = tag + "\t";
        try (InputStream in = DateForms.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException("not in the processor's jar: " + TABLE);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> line.startsWith(start))
                    .findFirst()
                    .map(DateForms::of);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static DateForms of(String line) {
        List<String> cells = List.of(line.split("\t", -1));
        List<String> months = List.of(cells.get(3).split("\\|", -1));
        return new DateForms(
                cells.get(1),
                cells.get(2),
                months,
                cells.size() > 4 ? List.of(cells.get(4).split("\\|", -1)) : months);
    }

    /**
     * Formats a date.
     *
     * @param pattern a pattern in the notation of {@link #day}
     */
    String format(String pattern, LocalDate date) {
        return FIELD.matcher(pattern).replaceAll(field -> Matcher.quoteReplacement(value(field, date)));
    }

    private String value(MatchResult field, LocalDate date) {
        int month = date.getMonthValue() - 1;
        return switch (field.group()) {
            case "d" -> Integer.toString(date.getDayOfMonth());
            case "dd" -> String.format(Locale.ROOT, "%02d", date.getDayOfMonth());
            case "M" -> Integer.toString(date.getMonthValue());
            case "MMMM" -> months.get(month);
            case "LLLL" -> monthsAlone.get(month);
            case "y" -> Integer.toString(date.getYear());
            default -> field.group(1);
        };
    }
}

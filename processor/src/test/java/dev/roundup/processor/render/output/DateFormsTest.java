package dev.roundup.processor.render.output;

import static dev.roundup.processor.testing.GeneratedText.assertUpToDate;
import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of dates comes from one version of CLDR, the one in ICU. */
class DateFormsTest {
    private static final String TABLE =
            "processor/src/main/resources/dev/roundup/processor/render/output/" + DateForms.TABLE;

    private static final String HEAD = """
            # Dates by language, from Unicode's CLDR (META-INF/licenses/unicode.txt); DateFormsTest writes this table.
            # Language tag, pattern of a day, pattern of a month, months beside a day, months alone where they differ.
            """;

    @Test
    @Tag("slow")
    void the_table_is_what_cldr_says() throws IOException {
        Map<String, String> rows = new TreeMap<>();
        for (ULocale locale : ULocale.getAvailableLocales()) {
            rows.put(locale.toLanguageTag(), row(locale));
        }
        rows.put("en", row(ULocale.UK)); // without a region the day comes first, as in most of the world
        rows.put("en-US", row(ULocale.US));
        // English is first, because most pages read no further.
        Comparator<Map.Entry<String, String>> englishFirst =
                comparing(row -> !row.getKey().equals("en"));
        String table = rows.entrySet().stream()
                .filter(row -> !row.getValue().equals(inherited(row.getKey(), rows)))
                .sorted(englishFirst.thenComparing(Map.Entry.comparingByKey()))
                .map(row -> row.getKey() + "\t" + row.getValue() + "\n")
                .collect(joining());
        assertUpToDate(TABLE, before -> HEAD + table);
    }

    private static String row(ULocale locale) {
        ULocale iso = locale.setKeywordValue("calendar", "gregorian");
        SimpleDateFormat day =
                (SimpleDateFormat) DateFormat.getDateInstance(Calendar.getInstance(iso), DateFormat.LONG, iso);
        DateFormatSymbols names = new DateFormatSymbols(GregorianCalendar.class, iso);
        String era = "'" + names.getEras()[1] + "'";
        String months = months(names, DateFormatSymbols.FORMAT);
        String alone = months(names, DateFormatSymbols.STANDALONE);
        return "%s\t%s\t%s%s"
                .formatted(
                        // A separate column for abbreviations would not be worth it.
                        day.toPattern().replaceAll("(?<!M)MMM(?!M)", "MMMM").replace("G", era),
                        DateTimePatternGenerator.getInstance(iso).getBestPattern("yMMMM"),
                        months,
                        alone.equals(months) ? "" : "\t" + alone);
    }

    private static String months(DateFormatSymbols names, int context) {
        return Arrays.stream(names.getMonths(context, DateFormatSymbols.WIDE)).collect(joining("|"));
    }

    private static String inherited(String tag, Map<String, String> rows) {
        int end = tag.lastIndexOf('-');
        String parent = tag.substring(0, Math.max(0, end));
        return end < 0 ? "" : rows.containsKey(parent) ? rows.get(parent) : inherited(parent, rows);
    }

    @ParameterizedTest
    @CsvSource({
        "en-AU, d MMMM y",
        "en-US, 'MMMM d, y'",
        "de-CH-1996, d. MMMM y",
        "sr-Latn-RS, d. MMMM y.",
        "ja-JP-u-ca-japanese, y年M月d日",
        "th, d MMMM ค.ศ. y",
        "tlh, d MMMM y",
        "und, d MMMM y"
    })
    void what_a_tag_lacks_is_as_in_the_tag_above(String tag, String pattern) {
        assertThat(DateForms.in(tag).day()).isEqualTo(pattern.replace("ค.ศ.", "'ค.ศ.'"));
    }
}

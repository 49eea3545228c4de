package dev.roundup.cli.importer.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The years of lists that have them only as headings above the papers. */
final class YearHeadings {
    private static final Pattern YEAR =
            Pattern.compile("(?:(?i:publications|papers|in|year)\\s*:?\\s+)?((?:19|20)\\d{2})\\s*:?");

    private static final Set<String> DATES = Set.of("year", "date");

    private YearHeadings() {}

    /** The entry; with the year of its heading, if it has no date of its own. */
    static Entry dated(Entry entry) {
        Matcher year = YEAR.matcher(entry.section().strip());
        if (!year.matches()
                || entry.fields().stream().anyMatch(field -> DATES.contains(PostScan.folded(field.name())))) {
            return entry;
        }
        List<Field> fields = new ArrayList<>(entry.fields());
        fields.add(Field.of("year", year.group(1), entry.line()));
        return new Entry(entry.section(), entry.line(), fields);
    }
}

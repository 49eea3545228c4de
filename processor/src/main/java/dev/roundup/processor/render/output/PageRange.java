package dev.roundup.processor.render.output;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Pages as authors write them: single pages and ranges, separated by commas. A range has a hyphen, a dash or up to three
 * of them between the first page and the last.
 */
public final class PageRange {
    private static final Pattern RANGE =
            Pattern.compile("\\s*([^\\s\\p{Pd}]+)\\s*\\p{Pd}{1,3}\\s*([^\\s\\p{Pd}]+)\\s*");

    private static final Pattern COMMA = Pattern.compile(",");

    private PageRange() {}

    /** The pages with the separator of a format in each range. What is not a range stays as the author wrote it. */
    public static String with(String separator, String written) {
        return COMMA.splitAsStream(written)
                .map(part -> oneWith(separator, part))
                .collect(Collectors.joining(", "));
    }

    private static String oneWith(String separator, String written) {
        Matcher range = RANGE.matcher(written);
        return range.matches() ? range.group(1) + separator + range.group(2) : written.strip();
    }
}

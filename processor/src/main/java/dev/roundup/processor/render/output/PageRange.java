package dev.roundup.processor.render.output;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A range of pages as authors write it, with a hyphen, a dash or up to three of them between the first page and the
 * last.
 */
public final class PageRange {
    private static final Pattern RANGE =
            Pattern.compile("\\s*([^\\s\\p{Pd}]+)\\s*\\p{Pd}{1,3}\\s*([^\\s\\p{Pd}]+)\\s*");

    private PageRange() {}

    /** The pages with the separator of a format. If they are not a range, they stay as the author wrote them. */
    public static String with(String separator, String written) {
        Matcher range = RANGE.matcher(written);
        return range.matches() ? range.group(1) + separator + range.group(2) : written.strip();
    }
}

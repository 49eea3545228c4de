package dev.roundup.processor.render.output;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pages as somebody writes them: with a hyphen, a dash or two hyphens between the first and the last. */
public final class PageRange {
    private static final Pattern RANGE =
            Pattern.compile("\\s*([^\\s\\p{Pd}]+)\\s*\\p{Pd}{1,3}\\s*([^\\s\\p{Pd}]+)\\s*");

    private PageRange() {}

    /** The pages with a separator in a format's own way; as written where they are no range. */
    public static String with(String separator, String written) {
        Matcher range = RANGE.matcher(written);
        return range.matches() ? range.group(1) + separator + range.group(2) : written.strip();
    }
}

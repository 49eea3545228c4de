package dev.roundup.processor.render;

import java.util.regex.Pattern;

/**
 * Keeps text from being a program. Jekyll runs every post through Liquid before anything else, in which <code>{{</code> and
 * <code>{%</code> begin code; <code>{#</code> does so in its relatives, which other generators run. Its own {@code raw} would not
 * do, since a text can end that.
 */
final class Liquid {
    private static final Pattern OPENING = Pattern.compile("\\{(?=[{%#])");

    private Liquid() {}

    /** HTML that means the same and holds no Liquid, in texts and attributes; style elements have none to begin with. */
    static String escaped(String html) {
        return OPENING.matcher(html).replaceAll("&#123;");
    }

    /** The same for a string in quotes, of JSON or YAML. */
    static String escapedInQuotes(String string) {
        return OPENING.matcher(string).replaceAll("\\\\u007b");
    }
}

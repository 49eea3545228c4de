package dev.roundup.cli.importer.map;

import java.util.regex.Pattern;

/** The instructions of Jekyll and Hugo in the texts of a site, which only they understand. */
final class Liquid {
    /** {@code {% include x.html %}}, and {@code {{< figure src="x" >}}} of Hugo. */
    private static final Pattern TAG = Pattern.compile("\\{%[^{}]*%\\}|\\{\\{[<%][^{}]*[%>]\\}\\}");

    /** A comment with everything in it. */
    private static final Pattern COMMENT =
            Pattern.compile("(?s)\\{%-?\\s*comment\\s*-?%\\}.*?\\{%-?\\s*endcomment\\s*-?%\\}");

    /** {@code {{ site.baseurl }}}, {@code {{ "/x" | relative_url }}}; braces of TeX hold other things. */
    private static final Pattern OUTPUT = Pattern.compile(
            "\\{\\{-?\\s*(?:[A-Za-z_]\\w*(?:\\.\\w+)+|[\\w.'\"/-]+\\s*\\|[^{}]*|'[^'{}]*'|\"[^\"{}]*\")\\s*(?:\\|[^{}]*)?-?\\}\\}");

    private Liquid() {}

    /** True if there are instructions in a text. */
    static boolean isIn(String text) {
        return !removed(text).equals(text);
    }

    /** The text without them. */
    static String removed(String text) {
        if (text.indexOf("{%") < 0 && text.indexOf("{{") < 0) {
            return text;
        }
        String told = COMMENT.matcher(text).replaceAll("");
        return OUTPUT.matcher(TAG.matcher(told).replaceAll("")).replaceAll("");
    }
}

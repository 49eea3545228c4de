package dev.roundup.processor.check.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Row ends of TeX tables that lost a backslash. Java reads {@code \\} as one backslash, and TeX reads one backslash
 * before white space as a space.
 */
final class SwallowedRowEnd {
    private static final Pattern TABLE = Pattern.compile(
            "\\\\begin\\{([pbvBV]?(?:small)?matrix|cases|aligned|array|gathered|split)\\*?}(.*?)\\\\end\\{\\1\\*?}",
            Pattern.DOTALL);

    /** A single backslash before white space. */
    private static final Pattern END_OF_ROW = Pattern.compile("(?<!\\\\)\\\\(?=\\s)");

    private SwallowedRowEnd() {}

    static List<SwallowedBackslash> in(String text) {
        List<SwallowedBackslash> lost = new ArrayList<>();
        if (text.contains("\\begin{")) {
            Matcher table = TABLE.matcher(text);
            while (table.find()) {
                String body = table.group(2);
                Matcher end = END_OF_ROW.matcher(body);
                if (!body.contains("\\\\") && end.find() && isEndOfRow(body, end.start(), table.group(1))) {
                    lost.add(new SwallowedBackslash(
                            "\\\\", table.start(2) + end.start(), "\\\\", "one backslash", "\\\\\\\\"));
                }
            }
        }
        return lost;
    }

    /**
     * True if a single backslash should end a row. Inside a row it makes a space, so it must end a line or be between
     * columns.
     */
    private static boolean isEndOfRow(String body, int offset, String environment) {
        boolean endsLine = body.startsWith("\n", offset + 1);
        boolean columns = body.indexOf('&') >= 0;
        boolean between = body.lastIndexOf('&', offset) >= 0 && body.indexOf('&', offset) >= 0;
        return endsLine || between || (!columns && environment.endsWith("matrix"));
    }
}

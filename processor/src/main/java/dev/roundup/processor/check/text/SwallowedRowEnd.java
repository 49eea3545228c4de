package dev.roundup.processor.check.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ends of rows in TeX's tables: {@code \\} is one backslash to Java, and before white space that is a space to TeX. */
final class SwallowedRowEnd {
    private static final Pattern TABLE = Pattern.compile(
            "\\\\begin\\{([pbvBV]?(?:small)?matrix|cases|aligned|array|gathered|split)\\*?}(.*?)\\\\end\\{\\1\\*?}",
            Pattern.DOTALL);

    /** A backslash before white space, where no other backslash is before it. */
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
                    lost.add(new SwallowedBackslash("\\\\", table.start(2) + end.start(), "\\\\", "one", "\\\\\\\\"));
                }
            }
        }
        return lost;
    }

    /** A space made by a backslash is right inside a row, so this one must end a line, or stand between columns. */
    private static boolean isEndOfRow(String body, int offset, String environment) {
        boolean endsLine = body.startsWith("\n", offset + 1);
        boolean columns = body.indexOf('&') >= 0;
        boolean between = body.lastIndexOf('&', offset) >= 0 && body.indexOf('&', offset) >= 0;
        return endsLine || between || (!columns && environment.endsWith("matrix"));
    }
}

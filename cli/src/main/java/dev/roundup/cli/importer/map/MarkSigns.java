package dev.roundup.cli.importer.map;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Marks at names in the notations of TeX, HTML and Markdown, written as the signs that they show. */
final class MarkSigns {
    private static final Map<String, String> COMMANDS = Map.of(
            "ast",
            "*",
            "star",
            "*",
            "dagger",
            "\u2020",
            "dag",
            "\u2020",
            "textdagger",
            "\u2020",
            "ddagger",
            "\u2021",
            "ddag",
            "\u2021",
            "textasteriskcentered",
            "*");

    private static final Pattern COMMAND = Pattern.compile(
            "\\\\(textasteriskcentered|textdagger|ast|star|dagger|dag|ddagger|ddag)(?![A-Za-z])(?:\\{\\})?");

    private static final String SIGNS =
            "((?:[*\u2217\u2020\u2021\u00a7\u00b6#\\d]|,\\s*(?=[*\u2217\u2020\u2021\\d]))+)";

    /** Signs that are raised, as a formula or a command of TeX or in HTML, or that stand in braces by themselves. */
    private static final Pattern RAISED = Pattern.compile("\\s*(?:"
            + "\\{?\\\\textsuperscript\\s*\\{\\$?" + SIGNS + "\\$?\\}\\}?"
            + "|\\$\\s*\\{?\\}?\\^?\\s*\\{?\\s*" + SIGNS + "\\s*\\}?\\s*\\$"
            + "|<sup>\\s*" + SIGNS + "\\s*</sup>"
            + "|\\{" + SIGNS + "\\})");

    private static final Pattern THANKS = Pattern.compile("\\s*\\\\(?:thanks|footnote)\\s*\\{([^{}()]*)\\}");
    private static final Pattern ESCAPED = Pattern.compile("\\\\([_#])");

    /** Markdown's signs around words. Signs after a name are marks. */
    private static final Pattern BOLD = Pattern.compile("(?<![\\p{L}*_\\\\])(\\*\\*|__)(?=\\p{L})([^*_]+)\\1(?!\\*)");

    private static final Pattern FRAME =
            Pattern.compile("(?<![\\p{L}*_\\\\.])[*_](?=\\p{L})([^*_,;]+)[*_](?![\\p{L}*_])");

    /** Tags that frame words. */
    private static final Pattern TAG = Pattern.compile("</?(?:a|b|i|u|em|strong|span|mark)(?:\\s[^<>]*)?>");

    /** Numbers of footnotes right after a name. */
    private static final Pattern NUMBERS = Pattern.compile(
            "(?<=\\p{Ll}|\\p{M})\\^?\\{?(\\d{1,2}(?:,\\s?\\d{1,2})*)\\}?(?=\\*|\u2020|\\s*(?:[,;&]|and\\s|$))");

    private static final String RAISED_DIGITS = "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";

    private MarkSigns() {}

    static String of(String names) {
        String signs = COMMAND.matcher(names)
                .replaceAll(found -> Matcher.quoteReplacement(COMMANDS.getOrDefault(found.group(1), "*")));
        String plain = RAISED.matcher(signs).replaceAll(found -> Matcher.quoteReplacement(raised(found)));
        return THANKS.matcher(plain).replaceAll(" ($1)").replace("\\*", "*");
    }

    /** As {@link #of}, for text with HTML and Markdown. Words in bold or italics lose their frame, and so do links. */
    static String ofPasted(String names) {
        String bare = FRAME.matcher(BOLD.matcher(names).replaceAll("$2")).replaceAll("$1");
        String signs = TAG.matcher(of(bare)).replaceAll("");
        String raised = NUMBERS.matcher(signs).replaceAll(found -> Matcher.quoteReplacement(raised(found)));
        return Parser.unescapeEntities(ESCAPED.matcher(raised).replaceAll("$1"), false);
    }

    private static String raised(MatchResult found) {
        for (int group = 1; group <= found.groupCount(); group++) {
            if (found.group(group) != null) {
                StringBuilder raised = new StringBuilder();
                found.group(group)
                        .chars()
                        .filter(c -> c != ',' && !Character.isWhitespace(c))
                        .map(c -> c >= '0' && c <= '9' ? RAISED_DIGITS.charAt(c - '0') : c)
                        .forEach(c -> raised.append((char) c));
                return raised.toString();
            }
        }
        return "";
    }
}

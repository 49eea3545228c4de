package dev.roundup.cli.importer.map;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Removes the tags of HTML and JATS from words. A tag counts only if it marks something up: in a pair, or with
 * attributes. So papers about tokens or tables can name theirs.
 */
final class Tags {
    private static final Pattern TAG =
            Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9:-]{0,20})(\\s+[A-Za-z:-]+=[^<>]*)?\\s*/?>");

    private static final Pattern OF_JOURNALS = Pattern.compile("(?:jats|mml):[a-z-]+");

    /** The elements that begin a paragraph. */
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "blockquote",
            "center",
            "section",
            "article",
            "figure",
            "figcaption",
            "details",
            "summary",
            "table",
            "thead",
            "tbody",
            "tr",
            "pre",
            "img",
            "hr",
            "jats:p",
            "jats:title",
            "jats:sec",
            "jats:list",
            "jats:list-item");

    private static final Set<String> IN_LINES = Set.of(
            "a", "b", "strong", "i", "em", "u", "s", "tt", "code", "span", "font", "big", "small", "sub", "sup", "mark",
            "abbr", "cite", "q", "del", "ins", "td", "th", "label", "button");

    private static final Pattern BLANK_LINES = Pattern.compile("[ \\t]*\\n[ \\t]*(?:\\n[ \\t]*)+");

    private Tags() {}

    /** The words without tags. Blocks are divided by the given text. */
    static String removed(String text, String divider) {
        if (text.indexOf('<') < 0) {
            return text;
        }
        Set<String> opened = new HashSet<>();
        Set<String> closed = new HashSet<>();
        TAG.matcher(text)
                .results()
                .forEach(tag -> (tag.group(1).isEmpty() ? opened : closed)
                        .add(tag.group(2).toLowerCase(Locale.ROOT)));
        String removed = TAG.matcher(text).replaceAll(tag -> {
            String name = tag.group(2).toLowerCase(Locale.ROOT);
            boolean isOfJournals = OF_JOURNALS.matcher(name).matches();
            boolean isKnown = BLOCKS.contains(name) || IN_LINES.contains(name) || isOfJournals;
            boolean marksUp = tag.group(3) != null || isOfJournals || (opened.contains(name) && closed.contains(name));
            return Matcher.quoteReplacement(!isKnown || !marksUp ? tag.group() : BLOCKS.contains(name) ? divider : "");
        });
        return removed.equals(text) ? text : BLANK_LINES.matcher(removed).replaceAll(Matcher.quoteReplacement("\n\n"));
    }
}

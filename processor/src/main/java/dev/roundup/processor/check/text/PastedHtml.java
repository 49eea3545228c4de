package dev.roundup.processor.check.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An HTML tag or character reference in a text. A tag counts only if it marks something up: in a pair, with attributes,
 * or as a line break. It must also be one that people use in texts, so that papers about tables, tokens or scripts can
 * name theirs.
 *
 * @param help what to write instead
 */
record PastedHtml(int offset, String written, String help, Optional<String> meant) {
    private static final Pattern TAG =
            Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9:-]*+)(\\s++[A-Za-z:-]++=[^<>]*+)?\\s*+/?>");

    private static final Pattern JATS = Pattern.compile("(?:jats|mml):[a-z-]+");

    private static final Map<String, String> HELP = Map.ofEntries(
            Map.entry("a", "write \\\\href{address}{words}"),
            Map.entry("b", "write \\\\textbf{words}"),
            Map.entry("strong", "write \\\\textbf{words}"),
            Map.entry("i", "write \\\\emph{words}"),
            Map.entry("em", "write \\\\emph{words}"),
            Map.entry("tt", "write \\\\texttt{words}"),
            Map.entry("u", "write \\\\underline{words}"),
            Map.entry("li", "write \\\\begin{itemize} \\\\item words \\\\end{itemize}"),
            Map.entry("sub", "write it as a formula, such as \\\\(\\\\mathrm{CO}_2\\\\)"),
            Map.entry("sup", "write it as a formula, such as \\\\(10^{6}\\\\)"),
            Map.entry("br", "leave an empty line before a new paragraph"),
            Map.entry("p", "leave an empty line before a new paragraph"));

    private static final Set<String> OTHERS =
            Set.of("big", "small", "span", "font", "div", "center", "blockquote", "ul", "ol", "h1", "h2", "h3");

    /** HTML Standard, section 13.2.5.72. Names without a semicolon are more often words, so they do not count. */
    private static final Pattern REFERENCE = Pattern.compile("&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]{2,8});");

    /** All tags and references in a text, in order. */
    static List<PastedHtml> in(String text) {
        List<PastedHtml> found = new ArrayList<>();
        if (text.indexOf('<') >= 0) {
            tags(text, found);
        }
        Matcher reference = REFERENCE.matcher(text);
        while (reference.find()) {
            String written = reference.group();
            HtmlReference.meaning(written.substring(1, written.length() - 1))
                    .ifPresent(meant -> found.add(
                            new PastedHtml(reference.start(), written, "write " + meant, Optional.of(meant))));
        }
        found.sort(Comparator.comparingInt(PastedHtml::offset));
        return found;
    }

    private static void tags(String text, List<PastedHtml> found) {
        Set<String> closed = new HashSet<>();
        Matcher tag = TAG.matcher(text);
        while (tag.find()) {
            if (!tag.group(1).isEmpty()) {
                closed.add(tag.group(2).toLowerCase(Locale.ROOT));
            }
        }
        MathZones zones = MathZones.of(text);
        tag.reset();
        while (tag.find()) {
            String name = tag.group(2).toLowerCase(Locale.ROOT);
            boolean alone = name.equals("br") || JATS.matcher(name).matches() || (name.equals("p") && tag.start() == 0);
            boolean known = HELP.containsKey(name) || OTHERS.contains(name) || alone;
            boolean marksUp = alone || closed.contains(name) || tag.group(3) != null;
            if (known && marksUp && tag.group(1).isEmpty() && !zones.contains(tag.start())) {
                found.add(new PastedHtml(
                        tag.start(), tag.group(), HELP.getOrDefault(name, "delete the tags"), Optional.empty()));
            }
        }
    }
}

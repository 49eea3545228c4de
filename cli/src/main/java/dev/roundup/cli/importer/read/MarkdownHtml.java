package dev.roundup.cli.importer.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Converts Markdown to HTML. It follows CommonMark with two exceptions: formulas stay as they are, and an HTML block
 * ends after a line with a single {@code img}, {@code br} or {@code hr}.
 */
final class MarkdownHtml {
    /** The attribute of a block that gives its line in the source. */
    static final String LINE = "data-line";

    private static final Pattern FORMULA = Pattern.compile(
            "\\$\\$[^$]{1,2000}\\$\\$|\\$[^$\\n]{1,500}\\$|\\\\\\(.{1,500}?\\\\\\)|\\\\\\[.{1,2000}?\\\\\\]");

    /**
     * After such a line, CommonMark reads the following lines as HTML as well. Other converters do not, and authors
     * write for them.
     */
    private static final Pattern LONE_TAG = Pattern.compile("(?im)^[ \\t]*<(?:img|br|hr)\\b[^<>\\n]*>[ \\t]*$");

    private static final char FIRST = '\uE000';
    private static final int MOST_FORMULAS = 0x1800;

    private MarkdownHtml() {}

    static String of(String markdown, int firstLine) {
        List<String> formulas = new ArrayList<>();
        String kept = FORMULA.matcher(markdown).replaceAll(match -> keep(match.group(), formulas));
        // Each such line gets two line breaks, so the added lines must be counted.
        String separated = LONE_TAG.matcher(kept).replaceAll(match -> Matcher.quoteReplacement(match.group() + "\n\n"));
        int[] added = added(separated);
        String html = HtmlRenderer.builder()
                .attributeProviderFactory(context -> (node, tag, attributes) -> {
                    if (node instanceof Block && !node.getSourceSpans().isEmpty()) {
                        int line = node.getSourceSpans().get(0).getLineIndex();
                        attributes.put(LINE, Integer.toString(firstLine + line - added[line]));
                    }
                })
                .build()
                .render(Parser.builder()
                        .includeSourceSpans(IncludeSourceSpans.BLOCKS)
                        .build()
                        .parse(separated));
        return restored(html, formulas);
    }

    /** The number of lines that were added before each line. */
    private static int[] added(String separated) {
        List<String> lines = separated.lines().toList();
        int[] added = new int[lines.size() + 1];
        for (int i = 0; i < lines.size(); i++) {
            added[i + 1] = added[i] + (LONE_TAG.matcher(lines.get(i)).matches() ? 2 : 0);
        }
        return added;
    }

    private static String keep(String formula, List<String> formulas) {
        if (formulas.size() == MOST_FORMULAS) {
            return Matcher.quoteReplacement(formula);
        }
        formulas.add(formula);
        return Character.toString((char) (FIRST + formulas.size() - 1));
    }

    private static String restored(String html, List<String> formulas) {
        StringBuilder restored = new StringBuilder(html.length());
        for (int i = 0; i < html.length(); i++) {
            char c = html.charAt(i);
            int formula = c - FIRST;
            if (formula >= 0 && formula < formulas.size()) {
                restored.append(formulas.get(formula).replace("&", "&amp;").replace("<", "&lt;"));
            } else {
                restored.append(c);
            }
        }
        return restored.toString();
    }
}

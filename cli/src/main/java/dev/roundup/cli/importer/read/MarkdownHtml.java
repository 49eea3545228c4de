package dev.roundup.cli.importer.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Converts Markdown to HTML. It follows CommonMark with three exceptions: formulas stay as they are, HTML blocks are
 * those of kramdown, and lists of attributes in braces are removed.
 */
final class MarkdownHtml {
    /** The attribute of a block that gives its line in the source. */
    static final String LINE = "data-roundup-line";

    private static final Pattern FORMULA = Pattern.compile(
            "\\$\\$[^$]{1,2000}\\$\\$|\\$[^$\\n]{1,500}\\$|\\\\\\(.{1,500}?\\\\\\)|\\\\\\[.{1,2000}?\\\\\\]");

    /** Attributes of kramdown, and those of Pandoc after a link or a picture. */
    private static final Pattern ATTRIBUTES =
            Pattern.compile("\\{:[^{}\\n]{0,300}}|(?<=[)\\]])\\{[.#]?[\\w-][^{}\\n]{0,300}}");

    /** An address that Jekyll computes. CommonMark allows no blanks in addresses. */
    private static final Pattern COMPUTED = Pattern.compile("(?<=\\]\\()\\s*\\{\\{[^{}\\n]{0,300}\\}\\}");

    /** The line breaks around a line that is an instruction for Jekyll, which is no part of the lines around it. */
    private static final Pattern INSTRUCTED =
            Pattern.compile("\\n(?=[ \\t]*\\{%[^\\n]{0,300}%\\}[ \\t]*\\n)|(?<=%\\})\\n(?=[^\\n])");

    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** All blocks of CommonMark except its HTML blocks. */
    private static final Set<Class<? extends Block>> BLOCKS = Set.of(
            Heading.class,
            FencedCodeBlock.class,
            ThematicBreak.class,
            ListBlock.class,
            BlockQuote.class,
            IndentedCodeBlock.class);

    private static final Pattern PARAGRAPH = Pattern.compile("</?p(?: [^<>]*)?>");

    /** Nobody writes Markdown in so many elements of HTML. */
    private static final int DEEPEST = 20;

    private static final char FIRST = '\uE000';
    private static final int MOST_FORMULAS = 0x1800;

    private MarkdownHtml() {}

    static String of(String markdown, int firstLine) {
        List<String> formulas = new ArrayList<>();
        String addressed = COMPUTED.matcher(INSTRUCTED.matcher(markdown).replaceAll("  \n"))
                .replaceAll(address ->
                        Matcher.quoteReplacement(SPACE.matcher(address.group()).replaceAll("")));
        String kept = FORMULA.matcher(addressed).replaceAll(match -> keep(match.group(), formulas));
        return restored(html(ATTRIBUTES.matcher(kept).replaceAll(""), firstLine, false, 0), formulas);
    }

    /** @param depth the number of elements around the text that contain Markdown */
    private static String html(String markdown, int firstLine, boolean inline, int depth) {
        if (depth > DEEPEST) {
            return markdown;
        }
        HtmlContent content = new HtmlContent((text, line, isInline) -> html(text, line, isInline, depth + 1));
        Parser.Builder parser = Parser.builder()
                .includeSourceSpans(IncludeSourceSpans.BLOCKS)
                .enabledBlockTypes(inline ? Set.of() : BLOCKS);
        if (!inline) {
            parser.customBlockParserFactory(
                    HtmlBlockParser.in(markdown, (block, line) -> content.html(block, firstLine + line)));
        }
        String html = HtmlRenderer.builder()
                .attributeProviderFactory(context -> (node, tag, attributes) -> {
                    if (node instanceof Block && !node.getSourceSpans().isEmpty()) {
                        attributes.put(
                                LINE,
                                Integer.toString(
                                        firstLine + node.getSourceSpans().get(0).getLineIndex()));
                    }
                })
                .build()
                .render(parser.build().parse(markdown));
        return inline ? PARAGRAPH.matcher(html).replaceAll("") : html;
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

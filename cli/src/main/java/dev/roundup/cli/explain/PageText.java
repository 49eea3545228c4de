package dev.roundup.cli.explain;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;

/**
 * A page of Markdown as lines for a terminal. It knows what the pages of rules contain: headings, paragraphs, quotes,
 * lists, code and links.
 */
final class PageText extends AbstractVisitor {
    private static final String INDENTATION = "    ";

    /** What is typed in place of a blank, so that code is not broken into lines. */
    private static final char UNBROKEN = '\u00A0';

    private final int width;
    private final boolean styled;
    private final StringBuilder page = new StringBuilder();
    private StringBuilder words = new StringBuilder();
    private String indentation = "";

    private PageText(int width, boolean styled) {
        this.width = width;
        this.styled = styled;
    }

    /**
     * A page in lines.
     *
     * @param width the most characters in a line of words
     * @param styled true to use the styles of terminals; false to leave the signs of Markdown in their places
     */
    static String of(String markdown, int width, boolean styled) {
        PageText text = new PageText(width, styled);
        Parser.builder().build().parse(markdown).accept(text);
        return text.page.toString().stripTrailing() + "\n";
    }

    /** A page for a program that shows it in its own way: each paragraph is one line. */
    static String plain(String markdown) {
        return of(markdown, Integer.MAX_VALUE, false);
    }

    @Override
    public void visit(Heading heading) {
        block(heading, heading.getLevel() == 1 ? List.of(Style.bold, Style.underline) : List.of(Style.bold), "");
    }

    @Override
    public void visit(Paragraph paragraph) {
        block(paragraph, List.of(), "");
    }

    @Override
    public void visit(BlockQuote quote) {
        for (Node inner = quote.getFirstChild(); inner != null; inner = inner.getNext()) {
            block(inner, List.of(Style.italic), "> ");
        }
    }

    @Override
    public void visit(ListItem item) {
        indentation = "  ";
        for (Node inner = item.getFirstChild(); inner != null; inner = inner.getNext()) {
            block(inner, List.of(), inner.getPrevious() == null ? "- " : "");
        }
        indentation = "";
        if (item.getNext() == null) {
            page.append('\n');
        }
    }

    @Override
    public void visit(FencedCodeBlock code) {
        code.getLiteral()
                .lines()
                .forEach(line ->
                        page.append((INDENTATION + line).stripTrailing()).append('\n'));
        page.append('\n');
    }

    @Override
    public void visit(Text text) {
        words.append(text.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak end) {
        words.append(' ');
    }

    @Override
    public void visit(HardLineBreak end) {
        words.append(' ');
    }

    @Override
    public void visit(Code code) {
        String literal = code.getLiteral().replace(' ', UNBROKEN);
        words.append(styled ? style(literal, List.of(Style.fg_cyan)) : "`" + literal + "`");
    }

    @Override
    public void visit(StrongEmphasis strong) {
        marked(strong, Style.bold, "**");
    }

    @Override
    public void visit(Emphasis emphasis) {
        marked(emphasis, Style.italic, "*");
    }

    private void marked(Node node, IStyle style, String sign) {
        words.append(styled ? style.on() : sign);
        visitChildren(node);
        words.append(styled ? style.off() : sign);
    }

    private void block(Node node, List<IStyle> styles, String sign) {
        words = new StringBuilder();
        visitChildren(node);
        String first = indentation.isEmpty() ? sign : sign.isEmpty() ? indentation : sign;
        String next = indentation.isEmpty() ? sign : indentation;
        List<String> lines = wrapped(words.toString(), width - next.length());
        for (int i = 0; i < lines.size(); i++) {
            page.append(i == 0 ? first : next)
                    .append(style(lines.get(i).replace(UNBROKEN, ' '), styles))
                    .append('\n');
        }
        if (indentation.isEmpty()) {
            page.append('\n');
        }
    }

    private String style(String text, List<? extends IStyle> styles) {
        return styled && !styles.isEmpty() ? Style.on(styles.toArray(IStyle[]::new)) + text + Style.reset.on() : text;
    }

    private static List<String> wrapped(String words, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.strip().split(" +", -1)) {
            if (line.length() > 0 && shown(line.toString()) + 1 + shown(word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** The number of characters that a terminal shows. */
    private static int shown(String text) {
        String visible = text.replaceAll("\u001b\\[[0-9;]*m", "");
        return visible.codePointCount(0, visible.length());
    }
}

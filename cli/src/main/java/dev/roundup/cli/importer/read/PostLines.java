package dev.roundup.cli.importer.read;

import dev.roundup.cli.importer.read.PostLine.LineKind;
import dev.roundup.cli.importer.read.PostLine.TextRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** Turns HTML into the lines that a reader sees. It ignores classes, names and colours. */
final class PostLines implements NodeVisitor {
    private static final Set<String> UNSEEN = Set.of("script", "style", "template", "noscript");
    private static final Pattern BLOCK_STYLE = Pattern.compile("display:\\s*(?:block|flex|grid|table)");
    private static final Pattern LEADING_LINES = Pattern.compile("\\G[^\\S\\n]*\\n");
    private static final Pattern VIDEO = Pattern.compile("(?i)youtu|vimeo|bilibili|slideslive|\\.(?:mp4|webm|mov)\\b");
    private static final int DEEPEST = 400;

    private final int firstLine;
    private final boolean breaks;
    private final List<PostLine> lines = new ArrayList<>();
    private final List<TextRun> runs = new ArrayList<>();
    private Look look = Look.NONE;
    private LineKind kind = LineKind.TEXT;
    private int bold;
    private int italic;
    private String href = "";
    private int line;
    private int unseen;

    private PostLines(int firstLine, boolean breaks) {
        this.breaks = breaks;
        this.firstLine = firstLine;
        this.line = firstLine;
    }

    /**
     * @param breaks true if a line break in the source counts after text in bold or italics, as in Markdown that people
     *     read as it is
     */
    static List<PostLine> of(String html, int firstLine, boolean breaks) {
        Parser parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(DEEPEST);
        PostLines lines = new PostLines(firstLine, breaks);
        Jsoup.parse(html, "", parser).body().traverse(lines);
        lines.end();
        return lines.lines;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            if (unseen == 0) {
                add(words);
            }
            return;
        }
        if (!(node instanceof Element element)) {
            return;
        }
        unseen += UNSEEN.contains(element.normalName()) ? 1 : 0;
        if (isBlock(element)) {
            end();
            place(element);
        }
        switch (element.normalName()) {
            case "strong", "b" -> bold++;
            case "em", "i" -> italic++;
            case "a" -> href = element.attr("href");
            case "h1", "h2", "h3", "h4", "h5", "h6" -> kind = LineKind.HEADING;
            case "li" -> kind = LineKind.ITEM;
            case "br" -> end();
            case "hr" -> lines.add(new PostLine(LineKind.RULE, List.of(), line));
            case "img" -> {
                end();
                place(element);
                TextRun picture = new TextRun(element.attr("alt"), false, false, element.attr("src"));
                lines.add(new PostLine(LineKind.PICTURE, List.of(picture), line));
            }
            case "iframe", "video", "embed" -> embedded(element);
            default -> {
                // Only the text of other elements matters.
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        unseen -= UNSEEN.contains(element.normalName()) ? 1 : 0;
        if (isBlock(element)) {
            end();
        }
        switch (element.normalName()) {
            case "strong", "b" -> bold--;
            case "em", "i" -> italic--;
            case "a" -> href = "";
            default -> {
                // Other elements need no end.
            }
        }
    }

    private void embedded(Element element) {
        Element source = element.selectFirst("[src]");
        if (source != null) {
            end();
            place(element);
            String label =
                    element.attr("title").isBlank() && isVideo(element, source) ? "Video" : element.attr("title");
            TextRun shown = new TextRun(label, false, false, source.attr("src"));
            lines.add(new PostLine(LineKind.EMBED, List.of(shown), line));
        }
    }

    private static boolean isVideo(Element element, Element source) {
        return element.normalName().equals("video")
                || VIDEO.matcher(source.attr("src")).find();
    }

    private void add(TextNode words) {
        if (breaks && isMarkdown(words) && words.getWholeText().startsWith("\n") && look.isOne()) {
            end();
        }
        TextRun run = new TextRun(words.getWholeText(), bold > 0, italic > 0, href);
        if (run.bold() && isLabel(run, words) && look.hasWords()) {
            end();
        }
        if (runs.isEmpty()) {
            place(words);
            line += (int) LEADING_LINES.matcher(words.getWholeText()).results().count();
        }
        runs.add(run);
        look = look.with(run);
    }

    private static boolean isMarkdown(TextNode words) {
        Element marked = marked(words);
        return marked == null || marked.hasAttr(MarkdownHtml.LINE);
    }

    /** The innermost element around a node, or the node itself, that says its line; null if there is none. */
    private static @Nullable Element marked(Node node) {
        for (Node at = node; at != null; at = at.parent()) {
            if (at instanceof Element element
                    && (element.hasAttr(MarkdownHtml.LINE) || element.hasAttr(HtmlContent.LINE))) {
                return element;
            }
        }
        return null;
    }

    /** The look that the words of a line have in common. */
    private record Look(boolean hasWords, boolean bold, boolean italic) {
        private static final Look NONE = new Look(false, true, true);

        Look with(TextRun run) {
            return run.text().isBlank() ? this : new Look(true, bold && run.bold(), italic && run.italic());
        }

        boolean isOne() {
            return hasWords && (bold || italic);
        }
    }

    /**
     * True if the text is in bold and has a colon at its end or just after it. Such a label begins a line even without
     * a line break.
     */
    private static boolean isLabel(TextRun run, TextNode words) {
        String text = run.text().strip();
        Node parent = words.parent();
        return text.endsWith(":")
                || (parent != null
                        && parent.nextSibling() instanceof TextNode next
                        && next.getWholeText().startsWith(":"));
    }

    private void place(Node node) {
        Element marked = marked(node);
        if (marked != null && node.sourceRange().isTracked()) {
            String first = marked.hasAttr(MarkdownHtml.LINE) ? MarkdownHtml.LINE : HtmlContent.LINE;
            line = Integer.parseInt(marked.attr(first))
                    + node.sourceRange().start().lineNumber()
                    - marked.sourceRange().start().lineNumber();
        } else if (marked == null && node.sourceRange().isTracked()) {
            line = Math.max(line, firstLine + node.sourceRange().start().lineNumber() - 1);
        }
    }

    private void end() {
        PostLine done = new PostLine(kind, runs, line);
        if (!done.text().isEmpty()) {
            lines.add(done);
            kind = LineKind.TEXT;
        }
        runs.clear();
        look = Look.NONE;
    }

    private static boolean isBlock(Element element) {
        return element.isBlock() || BLOCK_STYLE.matcher(element.attr("style")).find();
    }
}

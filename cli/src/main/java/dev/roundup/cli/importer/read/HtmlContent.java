package dev.roundup.cli.importer.read;

import dev.roundup.cli.importer.read.HtmlTags.HtmlTag;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The HTML of an HTML block. Markdown in it is converted: in elements with the attribute {@code markdown} (kramdown),
 * and in paragraphs that begin with a word after a blank line (CommonMark).
 */
final class HtmlContent {
    /** The attribute that gives an element's line in the source. */
    static final String LINE = "data-roundup-html-line";

    private static final Pattern MARKDOWN = Pattern.compile("(?i)\\smarkdown\\s*=\\s*[\"']?(1|block|span|0)\\b[\"']?");
    private static final Pattern BLANK_LINES = Pattern.compile("\\n(?:[ \\t]*\\n)+");
    private static final Pattern INDENT = Pattern.compile("(?m)^[ \\t]+");

    /** Elements whose text is never Markdown (kramdown's content model). */
    private static final Set<String> RAW = Set.of("script", "style", "pre", "textarea", "math", "svg");

    /** Elements that contain a single paragraph at most. */
    private static final Set<String> INLINE_ONLY =
            Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "dt", "th", "legend", "caption", "summary", "address");

    private final Markdown markdown;

    HtmlContent(Markdown markdown) {
        this.markdown = markdown;
    }

    /** Converts a part of a Markdown text. */
    interface Markdown {
        /**
         * The HTML of a text.
         *
         * @param line the text's line in the source, counted from 1
         * @param inline true if the text has no blocks
         */
        String html(String text, int line, boolean inline);
    }

    /** @param firstLine the line of the source at which the block begins, counted from 1 */
    String html(String block, int firstLine) {
        HtmlTags tags = HtmlTags.in(block);
        LineCount lines = new LineCount(block);
        StringBuilder html = new StringBuilder(block.length());
        int at = 0;
        int outerEnd = -1;
        boolean inParagraph = false;
        for (HtmlTag tag : tags.list()) {
            if (tag.start() < at) {
                continue;
            }
            int line = firstLine + lines.at(at) - 1;
            words(block.substring(at, tag.start()), line, outerEnd >= 0 && at >= outerEnd, inParagraph, html);
            inParagraph = !tag.isEnd() && INLINE_ONLY.contains(tag.name());
            at = tag.end();
            int end = tags.endOf(tag);
            outerEnd = Math.max(outerEnd, end);
            line = firstLine + lines.at(tag.start()) - 1;
            Matcher attribute = MARKDOWN.matcher(tag.attributes());
            boolean hasMarkdown = attribute.find() && !attribute.group(1).equals("0");
            html.append(marked(block.substring(tag.start(), tag.end()), tag, line));
            if (tag.isEnd() || tag.isOpen() || tag.partner() == tag.start()) {
                continue;
            }
            if (RAW.contains(tag.name())) {
                html.append(block, at, tag.partner());
                at = tag.partner();
            } else if (hasMarkdown) {
                String inner = block.substring(at, tag.partner());
                boolean inline = attribute.group(1).equals("span")
                        || (!attribute.group(1).equals("block") && INLINE_ONLY.contains(tag.name()));
                converted(inner, firstLine + lines.at(at) - 1, inline, html);
                at = tag.partner();
            }
        }
        words(block.substring(at), firstLine + lines.at(at) - 1, outerEnd >= 0 && at >= outerEnd, inParagraph, html);
        return html.toString();
    }

    private static String marked(String written, HtmlTag tag, int line) {
        if (tag.isEnd() || tag.name().isEmpty()) {
            return written;
        }
        int name = 1 + tag.name().length();
        return written.substring(0, name) + " " + LINE + "=\"" + line + "\"" + written.substring(name);
    }

    /**
     * @param outside true if the text is not in an element
     * @param inParagraph true if the text is in an element without blocks
     */
    private void words(String text, int firstLine, boolean outside, boolean inParagraph, StringBuilder html) {
        if (outside && !text.isBlank()) {
            converted(text, firstLine, false, html);
            return;
        }
        Matcher blank = BLANK_LINES.matcher(text);
        int at = 0;
        boolean isApart = false;
        LineCount lines = new LineCount(text);
        while (at < text.length()) {
            boolean more = blank.find(at);
            int end = more ? blank.end() : text.length();
            String piece = text.substring(at, end);
            if (isApart && isProse(piece)) {
                converted(INDENT.matcher(piece).replaceAll(""), firstLine + lines.at(at) - 1, inParagraph, html);
            } else {
                html.append(piece);
            }
            at = end;
            isApart = true;
        }
    }

    private static boolean isProse(String piece) {
        return !piece.isBlank() && piece.stripLeading().charAt(0) != '<';
    }

    /** Adds the HTML of Markdown, in as many lines, so that later lines are counted right. */
    private void converted(String text, int line, boolean inline, StringBuilder html) {
        String made = markdown.html(text, line, inline);
        long missing = text.chars().filter(c -> c == '\n').count()
                - made.chars().filter(c -> c == '\n').count();
        html.append(made).append("\n".repeat((int) Math.max(0, missing)));
    }
}

package dev.roundup.processor.render.page;

import dev.roundup.processor.markup.HtmlTree;
import dev.roundup.processor.render.output.PackedText;
import java.util.regex.Pattern;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;

/** The page's only script, from the file {@code page.js}. */
final class PageScript {
    private static final Pattern COMMENT_LINE = Pattern.compile("(?m)^\\s*//.*\\n");
    private static final Pattern INDENT = Pattern.compile("(?m)^\\s+");

    /** The script without everything that only editors of the file need: comments and indentation. */
    static final String SOURCE = INDENT.matcher(COMMENT_LINE
                    .matcher(PackedText.of(PageScript.class, "page.js"))
                    .replaceAll(""))
            .replaceAll("")
            .strip();

    private PageScript() {}

    /** Adds the script. */
    static void add(Element page) {
        HtmlTree.child(page, "body").appendChild(new Element("script").appendChild(new DataNode(SOURCE)));
    }
}

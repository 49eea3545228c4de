package dev.roundup.processor.render.page;

import dev.roundup.processor.markup.HtmlTree;
import dev.roundup.processor.render.output.PackedText;
import java.util.regex.Pattern;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;

/** The page's one script, which is a file of its own here and a part of the page there. */
final class PageScript {
    private static final Pattern COMMENT_LINE = Pattern.compile("(?m)^\\s*//.*\\n");
    private static final Pattern INDENT = Pattern.compile("(?m)^\\s+");

    /** The script without what only its editors need: comments and indentation. */
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

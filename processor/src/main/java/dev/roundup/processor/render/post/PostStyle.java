package dev.roundup.processor.render.post;

import dev.roundup.processor.render.output.PackedText;
import dev.roundup.processor.render.page.TightRules;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;

/**
 * The style sheet of a post, a file of its own here. It holds below the post's element alone, which every rule begins with,
 * and there against whatever rules a theme has.
 */
public final class PostStyle {
    /** The post's element; it is not of that id, and so the selector counts as much as one with an id. */
    private static final String SCOPE = "." + PostBody.CLASS + ":not(#_)";

    /** The rules, scoped and without what only their editors need. */
    public static final String RULES =
            TightRules.of(PackedText.of(PostStyle.class, "post.css")).replace("&", SCOPE);

    private PostStyle() {}

    static Element element() {
        return new Element("style").appendChild(new DataNode(RULES));
    }
}

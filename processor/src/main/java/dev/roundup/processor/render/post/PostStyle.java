package dev.roundup.processor.render.post;

import dev.roundup.processor.render.output.PackedText;
import dev.roundup.processor.render.page.FormulaStyle;
import dev.roundup.processor.render.page.TightRules;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;

/**
 * The style sheet of a post, from the file {@code post.css}. All its rules apply only within the post's element, and
 * win over the rules of a theme there.
 */
public final class PostStyle {
    /**
     * Selects the post's element. No element has the id in {@code :not}, but it gives the selector the weight of one
     * with an id.
     */
    private static final String SCOPE = "." + PostBody.CLASS + ":not(#_)";

    /** The rules for the post's element, without everything that only editors of the file need. */
    public static final String RULES =
            TightRules.of(PackedText.of(PostStyle.class, "post.css")).replace("&", SCOPE) + FormulaStyle.within(SCOPE);

    private PostStyle() {}

    static Element element() {
        return new Element("style").appendChild(new DataNode(RULES));
    }
}

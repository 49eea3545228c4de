package dev.roundup.processor.render.post;

import dev.roundup.processor.render.output.PackedText;
import dev.roundup.processor.render.page.FormulaStyle;
import dev.roundup.processor.render.page.TightRules;
import java.util.regex.Pattern;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;

/**
 * The style sheet of a post, from the file {@code post.css}. All its rules apply only within the post's element, and
 * win over the rules of a theme there, even over important ones.
 */
public final class PostStyle {
    /**
     * Selects the post's element. No element has the id in {@code :not}, but it gives the selector the weight of one
     * with an id.
     */
    private static final String SCOPE = "." + PostBody.CLASS + ":not(#_)";

    /** A declaration in tight rules, except of a custom property: sites and posts set those. */
    private static final Pattern DECLARATION = Pattern.compile("(?<=[{;])-?[a-z][a-z-]*:[^;{}]+");

    /** The rules for the post's element, without everything that only editors of the file need. */
    public static final String RULES = winning(
            TightRules.of(PackedText.of(PostStyle.class, "post.css")).replace("&", SCOPE) + FormulaStyle.within(SCOPE));

    private static final Pattern LEFTWARDS = Pattern.compile("\\.roundup:not\\(#_\\)\\[dir=rtl][^{}]*\\{[^{}]*}");

    private PostStyle() {}

    /** The rules with all declarations important, because themes have important rules for classes and elements. */
    private static String winning(String rules) {
        return DECLARATION.matcher(rules).replaceAll("$0!important");
    }

    /** The style of a post, with the rules for right-to-left text if it is such a post. */
    static Element element(boolean leftwards) {
        String rules = leftwards ? RULES : LEFTWARDS.matcher(RULES).replaceAll("");
        return new Element("style").appendChild(new DataNode(rules));
    }
}

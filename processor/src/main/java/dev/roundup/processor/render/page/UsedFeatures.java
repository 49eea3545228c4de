package dev.roundup.processor.render.page;

import dev.roundup.processor.markup.HtmlTree;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Element;

/** What the parts of a page need of its styles and its script. */
final class UsedFeatures {
    private static final String KIND = "data-kind";

    private final Set<String> kinds = new TreeSet<>();
    private boolean folds;
    private boolean script;

    /** Looks through a part that is finished. */
    void look(Element part) {
        for (Element element : HtmlTree.all(part)) {
            if (element.hasAttr(KIND)) {
                kinds.add(element.attr(KIND));
            }
            folds |= element.nameIs("details") && element.hasClass("abstract");
            script |= element.hasClass("filters") || element.hasClass("copy");
        }
    }

    /** Whether it needs the icon that a rule draws, which begins with the selector of a kind. */
    boolean icon(String rule) {
        return kinds.stream().anyMatch(kind -> rule.startsWith("[" + KIND + "=" + kind + "]"));
    }

    /** Whether abstracts are folded away. */
    boolean folds() {
        return folds;
    }

    /** Whether there is something for a script to do: papers to search, or a text to copy. */
    boolean script() {
        return script;
    }
}

package dev.roundup.processor.render.page;

import dev.roundup.processor.markup.HtmlTree;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;

/** The style sheet in the page's head. */
final class PageStyle {
    private PageStyle() {}

    /**
     * Moves the rules of a separate style element to the page's own, or drops them if nothing on the page needs them.
     */
    static void keepIf(TemplatePart rules, Element page, boolean wanted) {
        String style = rules.element().data();
        rules.remove();
        if (wanted) {
            append(page, style);
        }
    }

    /** Drops the rules for parts of the template that the page does not have. */
    static void keepUsed(Element page, UsedFeatures features) {
        DataNode rules = (DataNode) style(page).childNode(0);
        rules.setWholeData(UsedRules.of(rules.getWholeData(), PageTemplate.classesWithout(features.classes())));
    }

    /** Puts the icons that the page uses into its rules. */
    static void drawIcons(Element page, UsedFeatures features) {
        DataNode rules = (DataNode) style(page).childNode(0);
        rules.setWholeData(IconSheet.draw(rules.getWholeData(), features));
    }

    /**
     * Adds rules after the existing ones. They cannot end the style element: the slash of {@code </style} is escaped,
     * which has the same meaning wherever it can occur in CSS (CSS Syntax Level 3, section 4.3.7).
     */
    static void append(Element page, String rules) {
        if (!rules.isBlank()) {
            style(page).appendChild(new DataNode("\n" + rules.replace("</", "<\\/")));
        }
    }

    private static Element style(Element page) {
        return HtmlTree.find(HtmlTree.child(page, "head"), element -> element.nameIs("style"))
                .orElseThrow();
    }
}

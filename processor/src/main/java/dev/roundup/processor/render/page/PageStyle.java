package dev.roundup.processor.render.page;

import dev.roundup.processor.markup.HtmlTree;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;

/** The page's style sheet, which stands in the page. */
final class PageStyle {
    private PageStyle() {}

    /** Adds the rules of a style element of their own, or drops them where nothing on the page needs them. */
    static void keepIf(TemplatePart rules, Element page, boolean wanted) {
        String style = rules.element().data();
        rules.remove();
        if (wanted) {
            append(page, style);
        }
    }

    /**
     * Adds rules after those that are there. Nothing in them can end the element: of {@code </style} the solidus is escaped,
     * which means the same wherever it means anything in CSS (CSS Syntax Level 3, section 4.3.7).
     */
    static void append(Element page, String rules) {
        if (!rules.isBlank()) {
            HtmlTree.find(HtmlTree.child(page, "head"), element -> element.nameIs("style"))
                    .orElseThrow()
                    .appendChild(new DataNode("\n" + rules.replace("</", "<\\/")));
        }
    }
}

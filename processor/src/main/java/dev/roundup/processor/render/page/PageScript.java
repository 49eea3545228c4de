package dev.roundup.processor.render.page;

import dev.roundup.processor.markup.HtmlTree;
import dev.roundup.processor.render.output.PackedText;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;

/** The page's only script, from files beside this class. */
final class PageScript {
    /** The part for pages of so many papers that readers search and filter them. */
    static final String FIND = tight("find.js");

    /** The part for pages with texts to copy. */
    static final String SOURCE = tight("page.js");

    /** The part for pages with formulas. */
    static final String FORMULAS = tight("formulas.js");

    /** The part for pages with formulas that may be wider than a phone. */
    static final String WIDE_FORMULAS = tight("wide-formulas.js");

    private PageScript() {}

    /** Adds the parts of the script that have work to do on the page. */
    static void add(Element page, UsedFeatures needs) {
        String parts = Stream.of(
                        needs.filters() ? FIND : "",
                        needs.script() ? SOURCE : "",
                        needs.formulas() ? FORMULAS : "",
                        needs.wideFormulas() ? WIDE_FORMULAS : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n"));
        if (!parts.isEmpty()) {
            HtmlTree.child(page, "body").appendChild(new Element("script").appendChild(new DataNode(parts)));
        }
    }

    private static String tight(String file) {
        return TightScript.of(PackedText.of(PageScript.class, file));
    }
}

package dev.roundup.processor.render.page;

import dev.roundup.processor.markup.HtmlTree;
import dev.roundup.processor.render.output.PackedText;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;

/** The page's only script, from files beside this class. */
final class PageScript {
    private static final Pattern COMMENT_LINE = Pattern.compile("(?m)^\\s*//.*\\n");
    private static final Pattern INDENT = Pattern.compile("(?m)^\\s+");

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

    /** A file without everything that only its editors need: comments and indentation. */
    private static String tight(String file) {
        String code =
                COMMENT_LINE.matcher(PackedText.of(PageScript.class, file)).replaceAll("");
        return INDENT.matcher(code).replaceAll("").strip();
    }
}

package dev.roundup.processor.render.site;

import dev.roundup.processor.markup.HtmlTree;
import java.util.List;
import org.jsoup.nodes.Element;

/** Changes parts of a page that its renderer has filled as for a roundup. */
final class PageParts {
    private PageParts() {}

    static Element body(Element document) {
        return HtmlTree.child(document, "body");
    }

    /** The words in the band at the top. A template of the lab may have no such band; then it is the content. */
    static Element head(Element document) {
        return HtmlTree.find(body(document), part -> part.nameIs("header") && part.hasClass("band"))
                .flatMap(band -> HtmlTree.find(band, part -> part.hasClass("words")))
                .orElseGet(() -> main(document));
    }

    static Element main(Element document) {
        return HtmlTree.find(body(document), part -> part.id().equals("Content"))
                .or(() -> HtmlTree.find(body(document), part -> part.nameIs("main")))
                .orElseGet(() -> body(document));
    }

    /** Removes the byline, because nobody wrote this page on a day. */
    static void withoutDate(Element document) {
        HtmlTree.find(head(document), part -> part.hasClass("byline")).ifPresent(Element::remove);
        HtmlTree.find(head(document), part -> part.hasClass("about") && part.childrenSize() == 0)
                .ifPresent(Element::remove);
    }

    /** Turns the page into one whose content is ours. */
    static void fill(Element document, List<? extends Element> content) {
        withoutDate(document);
        body(document).addClass("plain");
        main(document).appendChildren(content);
    }
}

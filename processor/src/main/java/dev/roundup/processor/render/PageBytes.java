package dev.roundup.processor.render;

import java.nio.charset.StandardCharsets;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The characters of a page: valid everywhere, and at last as UTF-8. */
final class PageBytes {
    private PageBytes() {}

    /** Makes all text and all attributes valid. */
    static void correct(Document document) {
        document.traverse((node, depth) -> correct(node));
    }

    static byte[] of(Document document) {
        StringBuilder html = document.expectFirst("html").outerHtml(new StringBuilder("<!DOCTYPE html>\n"));
        return html.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void correct(Node node) {
        if (node instanceof TextNode text) {
            text.text(ValidText.of(text.getWholeText()));
        } else if (node instanceof Element element) {
            for (Attribute attribute : element.attributes()) {
                attribute.setValue(ValidText.of(attribute.getValue()));
            }
        }
    }
}

package dev.roundup.processor.render;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Finishes a page: valid characters everywhere, a policy that allows its own style sheet, UTF-8. */
final class PageBytes {
    /** What the template says, so that it can be opened as it is. */
    private static final String ANY_STYLE = "'unsafe-inline'";

    private PageBytes() {}

    static byte[] of(Document document) {
        allowOnlyOwnStyle(document);
        document.traverse((node, depth) -> correct(node));
        return (document.outerHtml().stripTrailing() + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static void allowOnlyOwnStyle(Document document) {
        String hash = "'sha256-" + sha256(document.expectFirst("style").data()) + "'";
        Element policy = document.expectFirst("meta[http-equiv=Content-Security-Policy]");
        policy.attr("content", policy.attr("content").replace(ANY_STYLE, hash));
    }

    private static String sha256(String text) {
        return Base64.getEncoder().encodeToString(Sha256.of(text));
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

package dev.roundup.processor.render;

import java.util.Base64;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The page's Content-Security-Policy: of scripts it allows those that the page was made with, by their digests. */
final class PagePolicy {
    private static final String NONE = "script-src 'none'";

    private PagePolicy() {}

    /** Allows the page's own scripts, and its data, which is none but stands in the same element. */
    static void allowOwn(Document page) {
        String digests = page.stream()
                .filter(element -> element.nameIs("script"))
                .map(script -> "'sha256-" + digest(script) + "'")
                .collect(Collectors.joining(" "));
        if (!digests.isEmpty()) {
            Element policy = page.head().stream()
                    .filter(meta -> meta.attr("http-equiv").equals("Content-Security-Policy"))
                    .findFirst()
                    .orElseThrow();
            policy.attr("content", policy.attr("content").replace(NONE, "script-src " + digests));
        }
    }

    private static String digest(Element script) {
        return Base64.getEncoder().encodeToString(Sha256.of(script.data()));
    }
}

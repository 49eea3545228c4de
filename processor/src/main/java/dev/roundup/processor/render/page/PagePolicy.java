package dev.roundup.processor.render.page;

import dev.roundup.processor.markup.HtmlTree;
import dev.roundup.processor.render.output.Sha256;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** The page's Content-Security-Policy. It allows only the scripts that the page was made with, by their digests. */
final class PagePolicy {
    private static final String NONE = "script-src 'none'";

    private PagePolicy() {}

    /**
     * Allows the page's own scripts and its data. Browsers never run data, and do not check the policy for it (HTML,
     * section 4.12.1.1), but validators do.
     */
    static void allowOwn(Element page) {
        String digests = HtmlTree.all(page).stream()
                .filter(element -> element.nameIs("script") && !element.hasAttr("src"))
                .map(script -> "'sha256-" + digest(script) + "'")
                .collect(Collectors.joining(" "));
        if (!digests.isEmpty()) {
            change(page, NONE, "script-src " + digests);
        }
    }

    /** Allows the style sheet and the script that the page shares with others of its site. */
    static void allowShared(Element page) {
        change(page, NONE, "script-src 'self'");
        change(page, "script-src 'sha256", "script-src 'self' 'sha256");
        change(page, "style-src ", "style-src 'self' ");
    }

    /** Allows the text face, which is part of the page. */
    static void allowFace(Element page) {
        change(page, "font-src 'none'", "font-src data:");
    }

    /**
     * Allows what a template of a lab loads.
     *
     * @param sources the sources by their directives
     */
    static void allow(Element page, Map<String, Set<String>> sources) {
        Element policy = policy(page);
        policy.attr(
                "content",
                Stream.of(policy.attr("content").split("; "))
                        .map(directive -> {
                            Set<String> more =
                                    sources.getOrDefault(directive.substring(0, directive.indexOf(' ')), Set.of());
                            return more.isEmpty()
                                    ? directive
                                    : directive.replace(" 'none'", "") + " " + String.join(" ", more);
                        })
                        .collect(Collectors.joining("; ")));
    }

    private static void change(Element page, String from, String to) {
        Element policy = policy(page);
        policy.attr("content", policy.attr("content").replace(from, to));
    }

    private static Element policy(Element page) {
        return HtmlTree.find(
                        HtmlTree.child(page, "head"),
                        meta -> meta.attr("http-equiv").equals("Content-Security-Policy"))
                .orElseThrow();
    }

    private static String digest(Element script) {
        return Base64.getEncoder().encodeToString(Sha256.of(script.data()));
    }
}

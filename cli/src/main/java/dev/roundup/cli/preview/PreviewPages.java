package dev.roundup.cli.preview;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.roundup.processor.render.output.PackedText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The pages of the preview itself: the index of all pages, and the answer to an address that does not exist. */
final class PreviewPages {
    private static final Pattern TITLE = Pattern.compile("<title>([^<]*)</title>");

    private PreviewPages() {}

    /** The list of all pages, with their titles. */
    static String index(PreviewSite site) {
        Document page = page("Pages");
        Element list = page.body().appendElement("ul");
        site.pages().forEach(path -> {
            Element entry = list.appendElement("li");
            entry.appendElement("a")
                    .attr("href", PreviewSite.address(path))
                    .text(title(new String(site.files().getOrDefault(path, new byte[0]), UTF_8), path));
            entry.appendText(" ").appendElement("small").text(path);
        });
        if (site.pages().isEmpty()) {
            page.body()
                    .appendElement("p")
                    .text("There is no page yet. It shows here as soon as the sources are right.");
        }
        return page.outerHtml();
    }

    /** The answer to a path that names no file. */
    static String missing(String path) {
        Document page = page("No such page");
        page.body().appendElement("p").appendElement("code").text("/" + path);
        page.body().appendElement("p").appendElement("a").attr("href", "/").text("All pages");
        return page.outerHtml();
    }

    private static Document page(String title) {
        Document page = Jsoup.parse(PackedText.of(PreviewPages.class, "page.html"));
        page.outputSettings().prettyPrint(false);
        page.title(title);
        page.body().appendElement("h1").text(title);
        return page;
    }

    private static String title(String html, String path) {
        Matcher title = TITLE.matcher(html);
        return title.find() ? Parser.unescapeEntities(title.group(1), false) : path;
    }
}

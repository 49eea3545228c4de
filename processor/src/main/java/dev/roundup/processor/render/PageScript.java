package dev.roundup.processor.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The page's one script, which is a file of its own here and a part of the page there. */
final class PageScript {
    private static final String FILE = "page.js";
    private static final Pattern COMMENT_LINE = Pattern.compile("(?m)^\\s*//.*\\n");
    private static final Pattern INDENT = Pattern.compile("(?m)^\\s+");

    private PageScript() {}

    /** Adds the script where there is something for it to do: papers to search, or a text to copy. */
    static void add(Document page) {
        if (page.body().stream().anyMatch(PageScript::hasUse)) {
            page.body().appendChild(new Element("script").appendChild(new DataNode(source())));
        }
    }

    private static boolean hasUse(Element element) {
        return element.hasClass("filters") || element.hasClass("copy");
    }

    /** The script without what only its editors need: comments and indentation. */
    static String source() {
        try (InputStream file = Objects.requireNonNull(PageScript.class.getResourceAsStream(FILE), FILE)) {
            String script = new String(file.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
            return INDENT.matcher(COMMENT_LINE.matcher(script).replaceAll(""))
                    .replaceAll("")
                    .strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package dev.roundup.processor.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Loads the template that pages are made from. */
final class PageTemplate {
    private static final String FILE = "template.html";
    private static final Pattern INDENTED_LINE_END = Pattern.compile("\\s*\\n\\s*");
    private static final Pattern CSS_COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

    /** Blanks that separate nothing; a selector has none after a colon, a declaration may. */
    private static final Pattern CSS_BLANKS = Pattern.compile("\\s*([{};,]|(?<=[a-z0-9-]):(?=\\s))\\s*");

    private PageTemplate() {}

    /** A fresh copy in the words of a language. */
    static Document load(Wording wording) {
        Document template = load();
        wording.apply(template);
        return template;
    }

    /** A fresh copy, without what only its editors need: indentation and comments. */
    static Document load() {
        Document template;
        try (InputStream file = Objects.requireNonNull(PageTemplate.class.getResourceAsStream(FILE), FILE)) {
            template = TemplateReader.read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        template.outputSettings().prettyPrint(false);
        template.traverse((node, depth) -> tighten(node));
        return template;
    }

    private static void tighten(Node node) {
        if (node instanceof TextNode text) {
            text.text(INDENTED_LINE_END.matcher(text.getWholeText()).replaceAll("\n"));
        } else if (node instanceof DataNode style) {
            style.setWholeData(tightened(style.getWholeData()));
        }
    }

    /** Rules without what only their editors need. */
    static String tightened(String rules) {
        return CSS_BLANKS
                .matcher(CSS_COMMENT.matcher(rules).replaceAll(""))
                .replaceAll("$1")
                .strip();
    }
}

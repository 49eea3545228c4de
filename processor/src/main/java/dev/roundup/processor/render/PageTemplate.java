package dev.roundup.processor.render;

import dev.roundup.processor.markup.Characters;
import dev.roundup.processor.markup.Element;
import dev.roundup.processor.markup.Node;
import dev.roundup.processor.markup.Raw;
import dev.roundup.processor.markup.TemplateReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;

/** Loads the template that pages are made from. */
final class PageTemplate {
    private static final String FILE = "template.html";
    private static final Pattern INDENTED_LINE_END = Pattern.compile("\\s*\\n\\s*");
    private static final Pattern CSS_COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

    /** Blanks that separate nothing; a selector has none after a colon, a declaration may. */
    private static final Pattern CSS_BLANKS = Pattern.compile("\\s*([{};,]|(?<=[a-z0-9-]):(?=\\s))\\s*");

    private PageTemplate() {}

    /** A fresh copy in the words of a language. */
    static Element load(Wording wording) {
        Element template = load();
        wording.apply(template);
        return template;
    }

    /** A fresh copy, without what only its editors need: indentation and comments. */
    static Element load() {
        Element template;
        try (InputStream file = Objects.requireNonNull(PageTemplate.class.getResourceAsStream(FILE), FILE)) {
            template = TemplateReader.read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        template.all().forEach(element -> element.nodes().forEach(PageTemplate::tighten));
        return template;
    }

    private static void tighten(Node node) {
        if (node instanceof Characters text) {
            node.replaceWith(
                    new Characters(INDENTED_LINE_END.matcher(text.text()).replaceAll("\n")));
        } else if (node instanceof Raw style) {
            node.replaceWith(new Raw(tightened(style.content())));
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

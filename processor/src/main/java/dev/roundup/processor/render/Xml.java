package dev.roundup.processor.render;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.XmlDeclaration;
import org.jsoup.parser.Parser;

/** An element of an XML document, made by jsoup, which escapes the same on every Java platform. */
final class Xml {
    private static final String INDENT = "  ";
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    private final Element element;
    private final int depth;

    private Xml(Element element, int depth) {
        this.element = element;
        this.depth = depth;
    }

    /** The root of a new document. */
    static Xml root(String name) {
        Document document = new Document("").parser(Parser.xmlParser());
        document.outputSettings()
                .syntax(Document.OutputSettings.Syntax.xml)
                .escapeMode(Entities.EscapeMode.xhtml)
                .charset(StandardCharsets.UTF_8)
                .prettyPrint(false);
        XmlDeclaration declaration = new XmlDeclaration("xml", false);
        declaration.attr("version", "1.0").attr("encoding", "UTF-8");
        document.appendChild(declaration);
        document.appendText("\n");
        return new Xml(document.appendElement(name), 0);
    }

    /** Adds an element on a line of its own. */
    Xml child(String name) {
        Node end = element.lastChild();
        if (end != null) {
            end.remove();
        }
        element.appendText("\n" + INDENT.repeat(depth + 1));
        Xml child = new Xml(element.appendElement(name), depth + 1);
        element.appendText("\n" + INDENT.repeat(depth));
        return child;
    }

    /** Sets the text of an element without children; white space is single blanks. */
    void text(String text) {
        element.text(valid(text));
    }

    Xml attribute(String name, String value) {
        element.attr(name, valid(value));
        return this;
    }

    /** The document, in UTF-8. */
    byte[] bytes() {
        return (element.root().outerHtml() + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String valid(String text) {
        return ValidText.of(WHITE_SPACE.matcher(text.strip()).replaceAll(" "));
    }
}

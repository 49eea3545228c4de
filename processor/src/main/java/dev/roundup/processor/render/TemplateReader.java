package dev.roundup.processor.render;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Reads the page's template as a document. It is well-formed: each element that may have content is closed, attribute values
 * are in double quotes, and there are no comments and no character references outside style sheets. For that much jsoup's
 * parser would be loaded with a hundred and fifty classes.
 */
final class TemplateReader {
    private static final Set<String> EMPTY = Set.of("br", "img", "input", "link", "meta", "source", "track");
    private static final Set<String> RAW = Set.of("script", "style");

    private final String html;
    private final Deque<Element> open = new ArrayDeque<>();
    private int at;

    private TemplateReader(String html) {
        this.html = html;
    }

    static Document read(String html) {
        Document document = new Document("");
        TemplateReader reader = new TemplateReader(html);
        reader.open.push(document);
        reader.read();
        return document;
    }

    private void read() {
        while (at < html.length()) {
            if (html.charAt(at) != '<') {
                text();
            } else if (html.startsWith("<!", at)) {
                upTo(">");
                at++;
                parent().appendChild(new DocumentType("html", "", ""));
            } else if (html.startsWith("</", at)) {
                upTo(">");
                at++;
                open.pop();
            } else {
                element();
            }
        }
    }

    private Element parent() {
        return open.element();
    }

    /** Nothing comes of the line ends around the page's element. */
    private void text() {
        int end = html.indexOf('<', at);
        if (open.size() > 1) {
            parent().appendChild(new TextNode(html.substring(at, end)));
        }
        at = end < 0 ? html.length() : end;
    }

    private void element() {
        at++;
        Element element = parent().appendElement(word());
        for (skipBlanks(); html.charAt(at) != '>'; skipBlanks()) {
            attribute(element);
        }
        at++;
        String name = element.normalName();
        if (RAW.contains(name)) {
            element.appendChild(new DataNode(upTo("</" + name)));
            upTo(">");
            at++;
        } else if (!EMPTY.contains(name)) {
            open.push(element);
        }
    }

    private void attribute(Element element) {
        String name = word();
        if (html.startsWith("=\"", at)) {
            at += 2;
            element.attr(name, upTo("\""));
            at++;
        } else {
            element.attributes().put(name, null);
        }
    }

    private String word() {
        int start = at;
        while (isInWord(html.charAt(at))) {
            at++;
        }
        return html.substring(start, at);
    }

    private static boolean isInWord(char letter) {
        return Character.isLetterOrDigit(letter) || letter == '-' || letter == ':';
    }

    private void skipBlanks() {
        while (Character.isWhitespace(html.charAt(at))) {
            at++;
        }
    }

    private String upTo(String end) {
        int start = at;
        at = html.indexOf(end, start);
        return html.substring(start, at);
    }
}

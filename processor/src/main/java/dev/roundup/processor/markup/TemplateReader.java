package dev.roundup.processor.markup;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * Reads a page's template. It is well-formed: each element that may have content is closed, attribute values are in double
 * quotes, and there are no comments and no character references outside style sheets. What an element's attribute {@code
 * data-slot} says is the slot that it fills.
 */
public final class TemplateReader {
    private static final String SLOT = "data-slot";
    private static final Set<String> RAW = Set.of("script", "style");

    private final String html;
    private final Deque<Element> open = new ArrayDeque<>();
    private int at;

    private TemplateReader(String html) {
        this.html = html;
    }

    /** The page's element. */
    public static Element read(String html) {
        Element around = new Element("");
        TemplateReader reader = new TemplateReader(html);
        reader.open.push(around);
        reader.read();
        Element page = around.children().get(0);
        page.remove();
        return page;
    }

    private void read() {
        while (at < html.length()) {
            if (html.charAt(at) != '<') {
                text();
            } else if (html.startsWith("<!", at)) {
                upTo(">");
                at++;
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
            parent().append(html.substring(at, end));
        }
        at = end < 0 ? html.length() : end;
    }

    private void element() {
        at++;
        Element element = parent().add(word());
        for (skipBlanks(); html.charAt(at) != '>'; skipBlanks()) {
            attribute(element);
        }
        at++;
        String name = element.name();
        if (RAW.contains(name)) {
            element.append(new Raw(upTo("</" + name)));
            upTo(">");
            at++;
        } else if (!HtmlWriter.VOID.contains(name)) {
            open.push(element);
        }
    }

    private void attribute(Element element) {
        String name = word();
        if (!html.startsWith("=\"", at)) {
            element.attributes().set(name, null);
            return;
        }
        at += 2;
        String value = upTo("\"");
        at++;
        if (name.equals(SLOT)) {
            element.fills(value);
        } else {
            element.set(name, value);
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

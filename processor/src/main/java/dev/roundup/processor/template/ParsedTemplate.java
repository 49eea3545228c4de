package dev.roundup.processor.template;

import dev.roundup.processor.markup.HtmlTree;
import dev.roundup.processor.text.TextPosition;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseError;
import org.jsoup.parser.Parser;

/**
 * A template as jsoup reads it, with the place of everything.
 *
 * @param html the text that was read, with line feeds as line ends
 * @param root the root element
 * @param errors what jsoup says about the text
 */
record ParsedTemplate(String html, Element root, List<ParseError> errors) {
    /** More than anybody reads at once. */
    private static final int MOST_ERRORS = 100;

    static ParsedTemplate of(String file) {
        String html = plain(file);
        Parser parser = Parser.htmlParser().setTrackErrors(MOST_ERRORS).setTrackPosition(true);
        Document document = parser.parseInput(html, "");
        return new ParsedTemplate(html, document.expectFirst("html"), List.copyOf(parser.getErrors()));
    }

    /** The text of a file without its byte order mark, and with line feeds as line ends. */
    static String plain(String file) {
        return (file.startsWith("\ufeff") ? file.substring(1) : file).replace("\r\n", "\n");
    }

    List<Element> elements() {
        return HtmlTree.all(root);
    }

    TextPosition at(int offset) {
        return TextPosition.of(html, Math.max(0, Math.min(offset, html.length())));
    }

    TextPosition at(Element element) {
        return at(element.sourceRange().startPos());
    }

    /** The place of an attribute's value. */
    TextPosition at(Element element, String attribute) {
        int start = element.attributes().sourceRange(attribute).valueRange().startPos();
        return start < 0 ? at(element) : at(start);
    }
}
